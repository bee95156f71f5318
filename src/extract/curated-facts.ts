/** Facts that a person read in a document because no rule can read them safely (seed/facts). */

import type { GroupKind, MemberRole, NamedKind } from '../model/enums.ts';
import type { PartialDate } from '../model/records.ts';

interface CuratedBase {
  /** Unique over all files, kebab-case. */
  readonly id: string;
  /** As published, letter by letter; the names of the fact stand in it, in simplified script. */
  readonly quote: string;
  /** Why no rule reads it. */
  readonly why: string;
}

/** A second name of an organization that the document calls by another one, too. */
export interface CuratedAlias extends CuratedBase {
  readonly kind: 'alias';
  readonly name: string;
  readonly of: string;
}

export interface CuratedMembership extends CuratedBase {
  readonly kind: 'membership';
  readonly group: string;
  readonly groupKind: GroupKind;
  readonly member: string;
  readonly role: MemberRole;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** Words that mean a school or group without being a name of it. */
export interface CuratedMention extends CuratedBase {
  readonly kind: 'mention';
  readonly words: string;
  readonly of: string;
  readonly entity: Exclude<NamedKind, 'AGREEMENT'>;
}

export type CuratedFact = CuratedAlias | CuratedMembership | CuratedMention;

/** The curated facts of one document. */
export interface CuratedDocument {
  /** Its title, compared folded. */
  readonly document: string;
  readonly facts: readonly CuratedFact[];
}
