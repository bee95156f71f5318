/** A table of a document while it is read: paragraphs go into its last cell. */

import { toCellText, toTableLines } from '../grid.ts';

interface Cell {
  readonly lines: string[];
  columns: number;
  /** Goes on with the cell above it. */
  continues: boolean;
}

interface Row {
  readonly cells: Cell[];
  /** Struck out in a tracked change. */
  deleted: boolean;
}

/** Rows and cells in the order they are opened. */
export interface Table {
  readonly rows: Row[];
}

export function openRow(table: Table): void {
  table.rows.push({ cells: [], deleted: false });
}

/** @param columns that the row leaves free at its beginning */
export function skipColumns(table: Table, columns: number): void {
  const cell = openCell(table);
  if (cell !== null) cell.columns = columns;
}

export function openCell(table: Table): Cell | null {
  const row = table.rows.at(-1);
  if (row === undefined) return null;
  const cell: Cell = { lines: [], columns: 1, continues: false };
  row.cells.push(cell);
  return cell;
}

export function lastCell(table: Table): Cell | null {
  return table.rows.at(-1)?.cells.at(-1) ?? null;
}

/** A table of one column is a frame around its paragraphs. */
export function tableLines({ rows }: Table): readonly string[] {
  const kept = rows.filter(({ deleted }) => !deleted);
  if (kept.every(({ cells }) => cells.length <= 1)) return kept.flatMap(({ cells }) => cells[0]?.lines ?? []);
  return toTableLines(
    kept.map(({ cells }) =>
      cells.map(({ lines, columns, continues }) => ({
        text: continues ? null : toCellText(lines),
        columns,
        rows: 1,
      })),
    ),
  );
}
