/** Finds the tables of a document among its lines. */

import { isRoleKind, type Column } from './columns.ts';
import { findDelimitedTable } from './delimited.ts';
import { isEvenHeader, readEvenRows } from './even-rows.ts';
import { findHeader } from './header.ts';
import type { Line } from './lines.ts';
import { readFigureRows, readNumberedRows } from './rows.ts';
import type { TableLines } from './tree.ts';

const WIDEST_TABLE = 12;

/** Tables among the lines of `text`, in printed order. `closes` says which line surely stands behind a table. */
export function findTables(
  text: string,
  lines: readonly Line[],
  closes: (line: Line) => boolean,
): readonly TableLines[] {
  const tables: TableLines[] = [];
  let index = 0;
  while (index < lines.length) {
    const table = findDelimitedTable(text, lines, index) ?? findFlattenedTable(lines, index, closes);
    if (table === null) index += skipOf(lines, index);
    else {
      tables.push(table);
      index = table.next;
    }
  }
  return tables;
}

/** A long run of header words that heads no table is not tried again from each of its words: headers are shorter. */
function skipOf(lines: readonly Line[], index: number): number {
  return Math.max(1, (findHeader(lines, index)?.columns.length ?? 0) - WIDEST_TABLE);
}

function findFlattenedTable(
  lines: readonly Line[],
  first: number,
  closes: (line: Line) => boolean,
): TableLines | null {
  const header = findHeader(lines, first);
  if (header === null) return null;
  const { columns } = header;
  const found = isTaskHeader(columns)
    ? readNumberedRows(lines, header, closes)
    : isIndicatorHeader(columns)
      ? readFigureRows(lines, header)
      : isEvenHeader(header)
        ? readEvenRows(lines, header, closes)
        : null;
  return found === null || found.rows.length === 0
    ? null
    : { columns, rows: found.rows, first, next: found.next };
}

function isTaskHeader(columns: readonly Column[]): boolean {
  return (
    columns[0]?.kind === 'ORDINAL' &&
    columns.some(({ kind }) => kind === 'TEXT') &&
    columns.some(({ kind }) => isRoleKind(kind) || kind === 'YEAR')
  );
}

/** Words first, then nothing but years. */
function isIndicatorHeader(columns: readonly Column[]): boolean {
  const firstYear = columns.findIndex(({ kind }) => kind === 'YEAR');
  return (
    firstYear > 0 &&
    columns.slice(firstYear).every(({ kind }) => kind === 'YEAR') &&
    columns.slice(0, firstYear).some(({ kind }) => kind === 'INDICATOR')
  );
}
