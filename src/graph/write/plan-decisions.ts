/** Decisions in the graph. They stay there whether or not the graph holds what they are about. */

import type { Decision } from '../../model/decisions.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { deriveDecisions } from './decisions-of-findings.ts';
import { NODE_STATEMENTS } from './node-kinds.ts';
import { toPlan, type WritePlan } from './plan.ts';
import { textOf, toRow, type NodeRow, type Properties } from './rows.ts';
import { toDateKey } from './sort-keys.ts';

export const FINDINGS_TO_DECIDE = plainCypher<{ readonly ids: readonly string[] }, NodeRow>(
  'findings-to-decide',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (f:Finding {id: id})
  RETURN {id: f.id, properties: properties(f)} AS row
  ORDER BY f.id`;

/**
 * What makes the graph hold these decisions beside those it has, and gives their findings the status that follows. A
 * decision that is revoked in the graph stays so. Null where it holds them.
 */
export async function planDecisions(
  run: Run,
  decisions: readonly Decision[],
  version: number,
): Promise<WritePlan | null> {
  const ids = decisions.map(({ id }) => id).sort();
  const before = await run(NODE_STATEMENTS.Decision.stored, { documentId: '', ids });
  const revoked = new Map(
    before.filter((row) => textOf(row, 'revokedAt') !== null).map((row) => [row.id, row]),
  );
  const after = decisions.map((decision) => revoked.get(decision.id) ?? toDecisionRow(decision));
  const about = [...new Set(decisions.map(({ aboutId }) => aboutId))].sort();
  const findings = await run(FINDINGS_TO_DECIDE, { ids: about });
  const step = {
    stored: {
      nodes: new Map([
        ['Decision', before],
        ['Finding', findings],
      ] as const),
      edges: new Map(),
    },
    wanted: {
      nodes: new Map([
        ['Decision', after],
        ['Finding', findings],
      ] as const),
      edges: new Map(),
    },
  };
  return toPlan(await deriveDecisions(run, step), [], version);
}

function toDecisionRow(decision: Decision): NodeRow {
  const { id, kind, aboutId, author, reason, at, revoked } = decision;
  return toRow({
    ...{ id, kind, aboutId, author, reason, at },
    decidedKey: toDateKey(at, id),
    ...detailsOf(decision),
    revokedAt: revoked?.at ?? null,
    revokedBy: revoked?.author ?? null,
    revokedReason: revoked?.reason ?? null,
  });
}

/** What tells it from others about the same thing. */
function detailsOf(decision: Decision): Properties {
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
    case 'CORRECT':
      return {
        predicate: decision.predicate,
        objectId: decision.objectId,
        otherId: decision.body?.organization.id ?? null,
        otherName: decision.body?.organization.name ?? null,
      };
  }
}
