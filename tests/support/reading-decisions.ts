/** Decisions that change what is read, in short: of March 2026, by the day. */

import { fold } from '../../src/fold.ts';
import {
  toDecision,
  type DecidedBody,
  type LinkPredicate,
  type ReadingDecision,
} from '../../src/model/decisions.ts';

export function aliasOf(aboutId: string, name: string, day: number): ReadingDecision {
  return toDecision({ kind: 'ALIAS', aboutId, name, regionCode: null, body: bodyOf(aboutId), ...said(day) });
}

/** @param aboutId the one that stays */
export function mergeOf(aboutId: string, otherId: string, day: number): ReadingDecision {
  const bodies = { body: bodyOf(aboutId), other: bodyOf(otherId) };
  return toDecision({ kind: 'SAME', aboutId, otherId, ...bodies, ...said(day) });
}

export function correctionOf(
  aboutId: string,
  predicate: LinkPredicate,
  objectId: string,
  insteadId: string | null,
  day: number,
): ReadingDecision {
  const body = insteadId === null ? null : bodyOf(insteadId);
  return toDecision({ kind: 'CORRECT', aboutId, predicate, objectId, body, ...said(day) });
}

export function differenceOf(
  aboutId: string,
  documentId: string,
  name: string,
  day: number,
): ReadingDecision {
  return toDecision({ kind: 'DIFFER', aboutId, documentId, name, ...said(day) });
}

/** A unit of no region whose name is its id. */
export function bodyOf(id: string): DecidedBody {
  return {
    organization: {
      type: 'UNIT',
      ...{ id, ref: `unit/${id}`, name: id, regionId: null },
      names: [{ text: id, folded: fold(id), kind: 'CANONICAL' }],
      ...{ kind: 'GOVERNMENT', level: null, function: null, successorId: null, until: null },
    },
    successors: [],
    regions: [],
  };
}

function said(day: number) {
  const at = new Date(Date.UTC(2026, 2, day, 8)).toISOString();
  return { author: '督查室', reason: '机构改革', at };
}
