/** What lists by condition are asked with, and what they give. */

import type { Conjunction } from './conditions.ts';

export type SortDirection = 'ASC' | 'DESC';

/** Which things are meant: all that meet `where` are found from the anchor. */
export interface ListParameters<L> {
  readonly where: Conjunction<L>;
  /** Value of the anchor, as its index holds it, of the anchor `id` different ids; null without anchor. */
  readonly anchor: string | readonly string[] | null;
  /** Type of the edge that leads from the anchor, where its statement asks for one; else null. */
  readonly edge: string | null;
}

export interface PageParameters<L> extends ListParameters<L> {
  /** The place to go on from; `START[direction]` for the start. */
  readonly after: string;
  readonly limit: number;
}

export interface CandidateParameters<L> extends ListParameters<L> {
  readonly limit: number;
}

export interface TallyParameters<L> extends ListParameters<L> {
  /** What to group by, one to three. */
  readonly by: readonly string[];
  readonly limit: number;
}

/** A thing with its stored sort keys: what sorts, U+0001, what makes it unique. */
export interface Candidate<Field extends string> {
  readonly id: string;
  readonly keys: Readonly<Record<Field, string>>;
}

/** A combination of values, in the order of `by`, and how many things have it; null stands for having none. */
export interface TallyRow {
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** A place before all others. */
export const START: Readonly<Record<SortDirection, string>> = { ASC: '', DESC: '\u{10FFFF}' };
