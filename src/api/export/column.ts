/** Columns of exported lists: what a row shows, as paths into our own schema. */

import type { Words } from '../words.ts';

/** A single value, as GraphQL gives it. */
export type Single = string | number | boolean | null;

/** What stands in one column of one row: as GraphQL gives it, lists on the way made one. */
export type Value = Single | readonly Single[];

/** A column of an exported list. */
export interface ListColumn {
  /** Names it in JSONL and in `columns=`; stable. */
  readonly key: string;
  readonly title: Words;
  /**
   * Fields from the row to the value, joined by dots: `node.document.title`. Arguments stand in brackets,
   * `message(locale: $locale)`; the name of a type stands for "where it is of this type": `node.Unit.kind`.
   */
  readonly path: string;
  /** Several values of a cell stand one below the other, as quotes do; else they are joined by 、. */
  readonly inLines?: boolean;
}

/** A connection that can be exported. A row is one of its edges; `parent` in a path is what the list belongs to. */
export interface ExportedList {
  /** Of its address, and of the connection field. */
  readonly name: string;
  readonly title: Words;
  /** Types of the nodes whose field it is, named by `of`; empty for a root field. */
  readonly parents: readonly string[];
  /** The field gives no more than one page. */
  readonly isOnePage?: boolean;
  readonly columns: readonly ListColumn[];
}
