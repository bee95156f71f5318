/** Finds the tables of a document among its lines. */

import { isRoleKind, type Column } from './columns.ts';
import { findDelimitedTable } from './delimited.ts';
import { isEvenHeader, readEvenRows } from './even-rows.ts';
import { findHeader, withNextColumn, type Header } from './header.ts';
import type { Line } from './lines.ts';
import { readFigureRows, readNumberedRows, type Rows } from './rows.ts';
import { findBlocksBelow, findBlocksBeside } from './transposed.ts';
import type { TableLines } from './tree.ts';

const WIDEST_TABLE = 12;
/** Words of a header that are not known, at its end. */
const MOST_UNKNOWN = 2;

/** Tables among the lines of `text`, in printed order. `closes` says which line surely stands behind a table. */
export function findTables(
  text: string,
  lines: readonly Line[],
  closes: (line: Line) => boolean,
): readonly TableLines[] {
  const tables: TableLines[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = findHeader(lines, index);
    const table =
      findDelimitedTable(text, lines, index) ??
      findBlocksBeside(text, lines, index) ??
      findFlattenedTable(lines, index, header, closes) ??
      findBlocksBelow(text, lines, index);
    if (table === null) index += skipOf(header);
    else {
      tables.push(table);
      index = table.next;
    }
  }
  return tables;
}

/** A long run of header words that heads no table is not tried again from each of its words: headers are shorter. */
function skipOf(header: Header | null): number {
  return Math.max(1, (header?.columns.length ?? 0) - WIDEST_TABLE);
}

function findFlattenedTable(
  lines: readonly Line[],
  first: number,
  header: Header | null,
  closes: (line: Line) => boolean,
): TableLines | null {
  if (header === null) return null;
  const found = isTaskHeader(header.columns)
    ? { ...readNumberedRows(lines, header, closes), columns: header.columns }
    : isIndicatorHeader(header.columns)
      ? { ...readFigureRows(lines, header), columns: header.columns }
      : readEvenTable(lines, header, closes);
  return found === null || found.rows.length === 0
    ? null
    : { columns: found.columns, rows: found.rows, first, next: found.next };
}

/** Without numbers, nothing says where the header ends: its last words may not be known. */
function readEvenTable(
  lines: readonly Line[],
  known: Header,
  closes: (line: Line) => boolean,
): (Rows & Pick<Header, 'columns'>) | null {
  let header: Header | null = known;
  for (let more = 0; header !== null && more <= MOST_UNKNOWN; more += 1) {
    const found = isEvenHeader(header) ? readEvenRows(lines, header, closes) : null;
    if (found !== null && found.rows.length > 0) return { ...found, columns: header.columns };
    header = withNextColumn(lines, header);
  }
  return null;
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
