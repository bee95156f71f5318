/** Rows without a number, flattened to one cell a line: no cell is empty or broken, or they cannot be told apart. */

import { fitsColumn } from './align.ts';
import { isRoleKind } from './columns.ts';
import type { Header } from './header.ts';
import type { Line } from './lines.ts';
import type { Rows } from './rows.ts';
import type { Row } from './tree.ts';

const LEAST_ROWS = 2;

/** Rows as long as each line fits its column; none where only one row does, or two by one column alone: that may be chance. */
export function readEvenRows(lines: readonly Line[], header: Header, closes: (line: Line) => boolean): Rows {
  const rows: Row[] = [];
  let next = header.next;
  for (;;) {
    const cells = lines.slice(next, next + header.columns.length);
    const fits = header.columns.every((column, index) => {
      const cell = cells[index];
      return cell !== undefined && !closes(cell) && fitsColumn(cell.text, column);
    });
    if (!fits) break;
    const [first, last] = [cells[0], cells.at(-1)];
    rows.push({ ordinal: null, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, cells });
    next += header.columns.length;
  }
  const least = selective(header) > 1 ? LEAST_ROWS : LEAST_ROWS + 1;
  return rows.length < least ? { rows: [], next: header.next } : { rows, next };
}

/** The task first, and who does it. */
export function isEvenHeader({ columns }: Header): boolean {
  return columns[0]?.kind === 'TEXT' && columns.some(({ kind }) => isRoleKind(kind));
}

/** How many columns only some words fit: units, or a deadline. */
function selective({ columns }: Header): number {
  return columns.filter(({ kind }) => isRoleKind(kind) || kind === 'DUE').length;
}
