/** A document as a tree: numbered sections in each other, tables beside them, every part with its place. */

import type { DropReason, Part } from '../model/enums.ts';
import type { Span } from '../text/mention.ts';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';
import type { Ordinal } from './ordinal.ts';

/** A numbered paragraph or heading with what stands under it. Offsets count in `source.text`. */
export interface Section {
  /** Null for a heading that is printed without a number between numbered items. */
  readonly ordinal: Ordinal | null;
  readonly part: Part;
  /** The first without its ordinal, and the lines up to the next number. */
  readonly lines: readonly Line[];
  /** From the ordinal to the end of its own lines. */
  readonly span: Span;
  readonly children: readonly Section[];
}

/** A cell: null where it is empty. */
export type Cell = Span | null;

export interface Row {
  /** The number in the first column, null where the rows are not numbered. */
  readonly ordinal: string | null;
  readonly span: Span;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly part: Part;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Header and rows. */
  readonly span: Span;
}

/** A table among the lines of a document. */
export interface TableLines {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Indexes of its first line and of the first line behind it. */
  readonly first: number;
  readonly next: number;
}

export interface Tree {
  /** Every line that prints something, in order. */
  readonly lines: readonly Line[];
  /** Those outside of tables that are no part of what the document says: what sites print around it. */
  readonly dropped: ReadonlyMap<Line, DropReason>;
  /** Lines before the first section and outside of tables: letterhead, title, addressees, preamble. */
  readonly head: readonly Line[];
  /** Lines behind that belong to no section: signatures, references to annexes, what portals add. */
  readonly loose: readonly Line[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Offset in `source.text` where the annexes begin; null without annexes. */
  readonly annexStart: number | null;
}
