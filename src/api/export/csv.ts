/** A table as CSV. */

import { BYTE_ORDER_MARK, toCsv } from '../../csv.ts';
import { toCell, type CellStyle, type Table } from './table.ts';

/** A page at a time; guarded against formulas unless raw. */
export async function* writeCsv({ columns, pages }: Table, style: CellStyle): AsyncGenerator<string> {
  const guard = { isGuarded: !style.isRaw };
  yield BYTE_ORDER_MARK + toCsv([columns.map(({ title }) => title)], guard);
  for await (const rows of pages) {
    const cells = rows.map((row) => columns.map((column, n) => toCell(row[n] ?? null, column, style)));
    yield toCsv(cells, guard);
  }
}
