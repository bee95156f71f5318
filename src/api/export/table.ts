/** What a file is written from: columns, and rows as they are read. */

import { enumWord } from '../enum-words.ts';
import type { Locale } from '../resolvers-types.generated.ts';
import type { Single, Value } from './column.ts';

export interface TableColumn {
  readonly key: string;
  /** In the language of the file. */
  readonly title: string;
  /** See `ListColumn`. */
  readonly inLines: boolean;
  /** Name of the scalar or enum of the values. */
  readonly type: string;
}

export interface Table {
  /** In the language of the file. */
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns, page by page. */
  readonly pages: AsyncIterable<readonly (readonly Value[])[]>;
}

/** How values become cells of a spreadsheet. */
export interface CellStyle {
  readonly locale: Locale;
  /** As the API gives them: enum values instead of words, no guard against formulas. */
  readonly isRaw: boolean;
}

/** A number stays one; all else is text, several values joined. */
export function toCell(value: Value, column: TableColumn, style: CellStyle): string | number | null {
  if (typeof value === 'number' || value === null) return value;
  if (!isList(value)) return toText(value, column, style);
  return value.map((each) => toText(each, column, style)).join(column.inLines ? '\n' : '、');
}

function toText(value: Single, { type }: TableColumn, { locale, isRaw }: CellStyle): string {
  if (value === null) return '';
  return isRaw ? String(value) : enumWord(type, String(value), locale);
}

function isList(value: Value): value is readonly Single[] {
  return Array.isArray(value);
}
