/** What a person asks to be decided, by ids, before it is a decision. */

import type { FindingDecisionKind, LinkPredicate } from './decisions.ts';

/** That a finding is right, or that nothing is to be done about it. */
export interface FindingRequest {
  readonly kind: FindingDecisionKind;
  readonly findingId: string;
}

/** That a name means an organization. */
export interface AliasRequest {
  readonly kind: 'ALIAS';
  readonly organizationId: string;
  readonly name: string;
  /** Code of the region in whose documents it does; null for all. */
  readonly regionCode: string | null;
}

/** That two organizations are one. */
export interface SameRequest {
  readonly kind: 'SAME';
  /** The one that stays. */
  readonly organizationId: string;
  readonly otherId: string;
}

/** That in one document a name means another body than the organization it was taken for. */
export interface DifferRequest {
  readonly kind: 'DIFFER';
  readonly organizationId: string;
  readonly documentId: string;
  readonly name: string;
}

/** That a link is wrong, or leads to another organization. */
export interface CorrectRequest {
  readonly kind: 'CORRECT';
  readonly subjectId: string;
  readonly predicate: LinkPredicate;
  readonly objectId: string;
  /** Where it leads instead; null where there is no such link. */
  readonly insteadId: string | null;
}

export type JudgementRequest = FindingRequest | AliasRequest | SameRequest | DifferRequest | CorrectRequest;
