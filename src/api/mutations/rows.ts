/** What mutations give, as the rows that the API shows: the graph may not hold them. */

import { ZerenError } from '../../errors.ts';
import type { ChangeRow } from '../../graph/queries/changes.ts';
import type { DecisionRow } from '../../graph/queries/decisions.ts';
import type { ChangeRow as WrittenChange } from '../../graph/write/changes.ts';
import type { Decision } from '../../model/decisions.ts';
import type { Written } from './curation.ts';

const MOST_CHANGES = 100;

const NO_DETAILS = {
  ...{ name: null, regionCode: null, documentId: null },
  ...{ predicate: null, objectId: null, otherId: null, otherName: null },
};

/** The decision as its row would be read. */
export function toDecisionRow(decision: Decision): DecisionRow {
  const { id, kind, aboutId, author, reason, at, revoked } = decision;
  return {
    type: 'Decision',
    ...{ id, kind, aboutId, author, reason, at },
    ...NO_DETAILS,
    ...detailsOf(decision),
    revokedAt: revoked?.at ?? null,
    revokedBy: revoked?.author ?? null,
    revokedReason: revoked?.reason ?? null,
  };
}

/** The first of the changes, in the order of the graph. @throws ZerenError BAD_USER_INPUT for a number that one may not ask for */
export function firstChanges({ changes }: Written, first: number): readonly ChangeRow[] {
  if (first < 0 || first > MOST_CHANGES) {
    throw new ZerenError('BAD_USER_INPUT', `first: expected 0 to ${MOST_CHANGES}, got ${first}`);
  }
  const sorted = [...changes].sort((a, b) => (a.changeKey < b.changeKey ? -1 : 1));
  return sorted.slice(0, first).map(toChangeRow);
}

function toChangeRow(change: WrittenChange): ChangeRow {
  const { type: about, ...told } = change;
  return { ...told, type: 'Change', about, at: null, documentId: null };
}

function detailsOf(decision: Decision): Partial<DecisionRow> {
  switch (decision.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return {};
    case 'ALIAS':
      return { name: decision.name, regionCode: decision.regionCode };
    case 'SAME':
      return { otherId: decision.otherId, otherName: decision.other.organization.name };
    case 'DIFFER':
      return { name: decision.name, documentId: decision.documentId };
    case 'CORRECT': {
      const { predicate, objectId, body } = decision;
      const { id: otherId = null, name: otherName = null } = body?.organization ?? {};
      return { predicate, objectId, otherId, otherName };
    }
  }
}
