/** Cells that hold for rows below: left empty there, or printed as 同上 and 〃. */

import { isRoleKind } from '../parse/columns.ts';
import type { Cell, Row, Table } from '../parse/tree.ts';

const DITTO = /^(?:同上|同前|[〃″"〞“”]|''|˝)$/u;

/**
 * The table with the cells of units that a row takes from the one above it. An empty cell does so only where the row plainly
 * goes on with the group above, its first cell being empty, too, and where no group leaves that column empty: elsewhere it
 * means nobody.
 */
export function withMergedCells(text: string, table: Table, titleColumn: number): Table {
  const { columns, rows } = table;
  const group = columns.findIndex(({ kind }) => kind === 'CATEGORY' || kind === 'TEXT');
  const leading =
    group >= 0 && group < titleColumn ? group : columns.findIndex(({ kind }) => kind === 'ORDINAL');
  const begins = ({ cells }: Row): boolean => leading < 0 || (cells[leading] ?? null) !== null;
  const merged = columns.map(
    ({ kind }, index) =>
      isRoleKind(kind) && rows.every((row) => !begins(row) || (row.cells[index] ?? null) !== null),
  );
  let above: readonly Cell[] = [];
  return {
    ...table,
    rows: rows.map((row) => {
      const goesOn = !begins(row) && (row.cells[titleColumn] ?? null) !== null;
      const cells = row.cells.map((cell, index): Cell => {
        const column = columns[index];
        if (column === undefined || !isRoleKind(column.kind)) return cell;
        const isDitto = cell !== null && DITTO.test(text.slice(cell.start, cell.end));
        return isDitto || (cell === null && goesOn && merged[index] === true) ? (above[index] ?? null) : cell;
      });
      above = cells;
      return { ...row, cells };
    }),
  };
}
