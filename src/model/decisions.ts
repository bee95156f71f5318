/** What people decide about findings. A decision is kept beside the documents and outlives every reload of them. */

import type { FindingStatus } from './enums.ts';
import { toId } from './ids.ts';

/** CONFIRM: the finding is right, somebody is to act. WAIVE: it is not, or nothing is to be done about it. */
export const DECISION_KINDS = ['CONFIRM', 'WAIVE'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who takes a decision back, and why. */
export interface Revocation {
  /** Name of an office or an account. */
  readonly author: string;
  readonly reason: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly at: string;
}

/** What makes a decision itself. */
export interface DecisionContent {
  readonly kind: DecisionKind;
  /** Id of the finding. */
  readonly aboutId: string;
  /** Name of an office or an account. */
  readonly author: string;
  readonly reason: string;
  /** ISO 8601 UTC with milliseconds, so that texts sort by time. */
  readonly at: string;
}

export interface Decision extends DecisionContent {
  /** See `toDecision`. */
  readonly id: string;
  readonly revoked: Revocation | null;
}

type Decided = Pick<Decision, 'id' | 'kind' | 'at'> & { readonly isRevoked: boolean };

const STATUSES = { CONFIRM: 'CONFIRMED', WAIVE: 'WAIVED' } as const satisfies Record<
  DecisionKind,
  FindingStatus
>;

/** The decision with the id that its content gives. */
export function toDecision(content: DecisionContent, revoked: Revocation | null = null): Decision {
  const { kind, aboutId, author, reason, at } = content;
  return { id: toId('dec', kind, aboutId, author, reason, at), kind, aboutId, author, reason, at, revoked };
}

/** Newest first; of one time, by id. */
export function newestFirst<T extends Pick<Decision, 'id' | 'at'>>(decisions: readonly T[]): readonly T[] {
  return [...decisions].sort((a, b) => (`${a.at} ${a.id}` > `${b.at} ${b.id}` ? -1 : 1));
}

/** What a finding is after all decisions about it, in any order: the newest that is not revoked counts. */
export function statusAfter(decisions: readonly Decided[]): FindingStatus {
  const last = newestFirst(decisions).find(({ isRevoked }) => !isRevoked);
  return last === undefined ? 'OPEN' : STATUSES[last.kind];
}
