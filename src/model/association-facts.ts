/** What one document adds to the graph of groups, agreements, counts, names and other documents (see facts.ts). */

import type { CitationRelation, Comparator, GroupMode } from './enums.ts';
import type { Mention } from './place.ts';
import type { PartialDate } from './records.ts';

/** A printed collective whose members are known: 各镇街 of 荣昌区. */
export interface InclusionFact {
  readonly collectiveId: string;
  readonly memberId: string;
  /** Place among the members, by code, from 0. */
  readonly position: number;
}

/** Parties, areas and date are statements about it. */
export interface AgreementFact {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
}

export interface CountPartFact {
  readonly what: string;
  readonly quantity: number;
  readonly comparator: Comparator;
  readonly asWritten: string;
}

/** How many there are, as the document says. */
export interface StatedCountFact extends CountPartFact {
  readonly id: string;
  /** The region, organization or document said to have them. */
  readonly ofId: string;
  readonly asOf: PartialDate | null;
  /** Printed parts of the number, empty where it is not divided. */
  readonly breakdown: readonly CountPartFact[];
  readonly modes: readonly GroupMode[];
  /** How names of the groups counted end (集团, 共同体, 学区), null where something else is counted (学子). */
  readonly counted: string | null;
  /** Place among the counts of the document, from 0. */
  readonly position: number;
}

/** That a task, target or the document names an entity. */
export interface MentionFact {
  readonly subjectId: string;
  readonly objectId: string;
  /** The names as printed, in printed order, each with the statement whose sentence it stands in. */
  readonly names: readonly (Mention & { readonly statementId: string })[];
  readonly statementIds: readonly string[];
}

/** That the document cites another; which node that is depends on what the graph holds. */
export interface CitationFact {
  /** `citeKey` of the document cited. */
  readonly key: string;
  readonly title: string;
  readonly number: string | null;
  readonly relation: CitationRelation;
  readonly statementIds: readonly string[];
}
