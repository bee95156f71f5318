/** What several documents say of one thing, and what follows where it does not fit together. */

import { MEMBER_PREDICATES, type Comparator, type GroupMode, type Predicate } from './enums.ts';
import type { FindingFact } from './facts.ts';
import type { PartialDate } from './records.ts';

/** Predicates of the statements that are compared between documents: their subjects are shared by documents. */
export const COMPARED_PREDICATES = [
  ...MEMBER_PREDICATES,
  'SIGNED_ON',
  'COUNT',
] as const satisfies readonly Predicate[];
export type ComparedPredicate = (typeof COMPARED_PREDICATES)[number];

/** A stated count as the rules compare it. */
export interface ComparedCount {
  readonly what: string;
  readonly quantity: number;
  readonly comparator: Comparator;
  readonly asOf: PartialDate | null;
  readonly modes: readonly GroupMode[];
}

/** A statement of one of the documents; its members are those of `StatementFact`. */
export interface SaidByDocument {
  readonly id: string;
  readonly predicate: ComparedPredicate;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly objectId: string | null;
  /** The object of COUNT, else null. */
  readonly count: ComparedCount | null;
  readonly value: string | null;
  readonly asWritten: string;
  readonly line: number;
  readonly documentId: string;
  /** When the document was published, else issued, ISO 8601; null where it tells neither. */
  readonly datedOn: string | null;
}

/** A finding between documents. It belongs to the one of them that was published last. */
export interface CorpusFinding extends FindingFact {
  readonly documentId: string;
}

/** What is wrong between the documents: out of all that they say of some subjects, in any order. */
export type CorpusAudit = (said: readonly SaidByDocument[]) => readonly CorpusFinding[];
