/** A table as an Excel workbook, written as it is read. */

import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import { toCell, type CellStyle, type Table, type TableColumn } from './table.ts';

/** Of a cell, in UTF-16 units: Excel specifications and limits. */
const MAX_CELL = 32_767;

/** The heading stays in view; past 1,048,576 rows another sheet goes on under the same heading. */
export function writeXlsx(table: Table, style: CellStyle): Readable {
  const stream = writeXlsxStream(rowsOf(table, style), {
    name: toSheetName(table.title),
    columns: table.columns.map((column) => ({
      header: column.title,
      width: widthOf(column),
      style: { alignment: { vertical: 'top', wrapText: column.inLines } },
    })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream);
}

/**
 * What a cell can hold: no control characters but tab and new line, and at its limit an ellipsis. A text that looks like
 * the escape of a character (`_x0041_`, ECMA-376 part 1, 22.9.2.19) is escaped itself.
 */
export function toXlsxCell(cell: string | number | null): string | number | null {
  if (typeof cell !== 'string') return cell;
  const text = cell
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/[\t\n]/u.test(character) ? character : ''))
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Excel takes at most 31 characters, and none of these. */
function toSheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}

async function* rowsOf({ columns, pages }: Table, style: CellStyle) {
  for await (const rows of pages) {
    for (const row of rows) {
      yield columns.map((column, n) => toXlsxCell(toCell(row[n] ?? null, column, style)));
    }
  }
}

/** In characters. */
function widthOf({ inLines, type }: TableColumn): number {
  if (inLines) return 60;
  return type === 'Int' || type === 'Float' ? 10 : 24;
}
