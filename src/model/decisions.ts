/**
 * What people decide: about findings, about names, about organizations and about links. A decision is kept beside the
 * documents and outlives every reload of them.
 */

import { MEMBER_PREDICATES, ROLES, type FindingStatus, type Predicate } from './enums.ts';
import type { OrganizationFact, RegionFact } from './facts.ts';
import { toId } from './ids.ts';

/** CONFIRM: the finding is right, somebody is to act. WAIVE: it is not, or nothing is to be done about it. */
export const FINDING_DECISION_KINDS = ['CONFIRM', 'WAIVE'] as const;
export type FindingDecisionKind = (typeof FINDING_DECISION_KINDS)[number];

/**
 * ALIAS: a name means this organization. SAME: two organizations are one. DIFFER: in one document a name means another
 * body than it was taken for. CORRECT: a link is wrong, or leads to another organization. These change what is read.
 */
const READING_DECISION_KINDS = ['ALIAS', 'SAME', 'DIFFER', 'CORRECT'] as const;

export const DECISION_KINDS = [...FINDING_DECISION_KINDS, ...READING_DECISION_KINDS] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Statements that lead to an organization or a region, and can be corrected. */
export const LINK_PREDICATES = [
  ...ROLES,
  'ISSUED_BY',
  ...MEMBER_PREDICATES,
  'PARTY',
  'MENTION',
] as const satisfies readonly Predicate[];
export type LinkPredicate = (typeof LINK_PREDICATES)[number];

/**
 * The organization that a decision speaks of, as the graph held it then, with what took over from it and with all
 * regions these lie in: a document that does not name it is read without asking the graph.
 */
export interface DecidedBody {
  readonly organization: OrganizationFact;
  readonly successors: readonly OrganizationFact[];
  readonly regions: readonly RegionFact[];
}

export interface FindingJudgement {
  readonly kind: FindingDecisionKind;
  /** Id of the finding. */
  readonly aboutId: string;
}

export interface AliasJudgement {
  readonly kind: 'ALIAS';
  /** Id of the organization. */
  readonly aboutId: string;
  readonly name: string;
  /** Code of the region in whose documents the name means it; null for all documents. */
  readonly regionCode: string | null;
  readonly body: DecidedBody;
}

export interface SameJudgement {
  readonly kind: 'SAME';
  /** Id of the organization that stays. */
  readonly aboutId: string;
  /** Id of the one that becomes part of it. */
  readonly otherId: string;
  readonly body: DecidedBody;
  readonly other: DecidedBody;
}

export interface DifferJudgement {
  readonly kind: 'DIFFER';
  /** Id of the organization that the name was taken for. */
  readonly aboutId: string;
  readonly documentId: string;
  readonly name: string;
}

export interface CorrectJudgement {
  readonly kind: 'CORRECT';
  /** Id of the task, programme, document, group or agreement that the link is about. */
  readonly aboutId: string;
  readonly predicate: LinkPredicate;
  /** Id of the organization or region that it leads to. */
  readonly objectId: string;
  /** What it leads to instead; null where there is no such link. */
  readonly body: DecidedBody | null;
}

export type ReadingJudgement = AliasJudgement | SameJudgement | DifferJudgement | CorrectJudgement;
export type Judgement = FindingJudgement | ReadingJudgement;

/** Who decides, or takes a decision back, when and why. */
export interface Said {
  /** Name of an office or an account. */
  readonly author: string;
  readonly reason: string;
  /** ISO 8601 UTC with milliseconds, so that texts sort by time. */
  readonly at: string;
}

export type Revocation = Said;

interface Signature extends Said {
  /** See `toDecision`. */
  readonly id: string;
  readonly revoked: Revocation | null;
}

export type FindingDecision = FindingJudgement & Signature;
export type ReadingDecision = ReadingJudgement & Signature;
export type Decision = FindingDecision | ReadingDecision;

type Decided = Pick<Signature, 'id' | 'at'> & {
  readonly kind: FindingDecisionKind;
  readonly isRevoked: boolean;
};

const STATUSES = { CONFIRM: 'CONFIRMED', WAIVE: 'WAIVED' } as const satisfies Record<
  FindingDecisionKind,
  FindingStatus
>;

/** The decision with the id that its content gives. */
export function toDecision<J extends Judgement>(
  content: J & Said,
  revoked: Revocation | null = null,
): J & Signature {
  const { author, reason, at } = content;
  return { ...content, id: toId('dec', ...partsOf(content), author, reason, at), revoked };
}

/** Whether it changes what is read. */
export function isReadingDecision(decision: Decision): decision is ReadingDecision {
  return READING_DECISION_KINDS.some((kind) => kind === decision.kind);
}

/** Newest first; of one time, by id. */
export function newestFirst<T extends Pick<Signature, 'id' | 'at'>>(decisions: readonly T[]): readonly T[] {
  return [...decisions].sort((a, b) => (`${a.at} ${a.id}` > `${b.at} ${b.id}` ? -1 : 1));
}

/** What a finding is after all decisions about it, in any order: the newest that is not revoked counts. */
export function statusAfter(decisions: readonly Decided[]): FindingStatus {
  const last = newestFirst(decisions).find(({ isRevoked }) => !isRevoked);
  return last === undefined ? 'OPEN' : STATUSES[last.kind];
}

/** What makes a judgement itself. */
function partsOf(judgement: Judgement): readonly (string | null)[] {
  const { kind, aboutId } = judgement;
  switch (judgement.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return [kind, aboutId];
    case 'ALIAS':
      return [kind, aboutId, judgement.name, judgement.regionCode, toText(judgement.body)];
    case 'SAME':
      return [kind, aboutId, judgement.otherId, toText(judgement.body), toText(judgement.other)];
    case 'DIFFER':
      return [kind, aboutId, judgement.documentId, judgement.name];
    case 'CORRECT':
      return [kind, aboutId, judgement.predicate, judgement.objectId, toText(judgement.body)];
  }
}

/** One text for equal values, in whatever order their members were written. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
