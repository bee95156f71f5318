/** Decisions in short. */

import { toDecision, type FindingDecision, type FindingDecisionKind } from '../../src/model/decisions.ts';

/** @param day of March 2026 on which it is made; the day after, it is revoked where it is */
export function decision(
  kind: FindingDecisionKind,
  aboutId: string,
  day: number,
  { isRevoked = false }: { readonly isRevoked?: boolean } = {},
): FindingDecision {
  const revoked = isRevoked ? { author: '教育科', reason: '误判', at: toTime(day + 1) } : null;
  return toDecision({ kind, aboutId, author: '督查室', reason: '已报备', at: toTime(day) }, revoked);
}

function toTime(day: number): string {
  return new Date(Date.UTC(2026, 2, day, 8)).toISOString();
}
