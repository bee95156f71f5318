/** Tables with merged cells to lines: a row is a line, its cells parted by tabs. */

/** A cell as the file has it. */
export interface GridCell {
  /** Null where the cell goes on with the one above it. */
  readonly text: string | null;
  /** Columns it spans, from 1. */
  readonly columns: number;
  /** Rows it spans, from 1. */
  readonly rows: number;
}

/** A place of the grid; the places of a merged cell share one cell. */
interface Slot {
  readonly text: string;
}

const EMPTY: Slot = { text: '' };
const WIDEST = 256;
/** Merged cells are not repeated without end. */
const MOST_SLOTS = 1_000_000;
const DEEPEST_HEADER = 4;

/**
 * A merged cell holds for all its rows, so its words are repeated in each; over several columns it stands in the first.
 * Rows that are one cell throughout are lines of their own before and behind the table, and its first cell inside. A
 * header of two rows becomes one: the years stand in the place of their group.
 */
export function toTableLines(rows: readonly (readonly GridCell[])[]): readonly string[] {
  const grid = toGrid(rows);
  const first = grid.findIndex((row) => !isWhole(row));
  if (first < 0) return grid.map((row) => row[0]?.text ?? '').filter((text) => text !== '');
  const last = grid.findLastIndex((row) => !isWhole(row));
  const header = headerRows(grid, first);
  return grid.flatMap((row, index): readonly string[] => {
    if (index < first || index > last) return row[0] === undefined || row[0].text === '' ? [] : [row[0].text];
    if (index === first) return [toLine(foldHeader(grid.slice(first, first + header)))];
    if (index < first + header || row.every(({ text }) => text === '')) return [];
    return [toLine(row)];
  });
}

/** White space of any kind inside a cell parts words, not cells. */
export function toCellText(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/[\t\n\r]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(' ');
}

function toGrid(rows: readonly (readonly GridCell[])[]): readonly (readonly Slot[])[] {
  const grid: Slot[][] = rows.map(() => []);
  let slots = 0;
  for (const [index, cells] of rows.entries()) {
    const row = grid[index] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const slot = cell.text === null ? (grid[index - 1]?.[column] ?? EMPTY) : { text: cell.text };
      const free = slots < MOST_SLOTS;
      const width = free ? Math.min(Math.max(1, cell.columns), WIDEST) : 1;
      const height = free ? Math.min(Math.max(1, cell.rows), rows.length - index) : 1;
      for (let below = index; below < index + height; below += 1) {
        for (let beside = column; beside < column + width; beside += 1) {
          const target = grid[below];
          if (target !== undefined) target[beside] ??= slot;
        }
      }
      slots += width * height;
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (slot: Slot | undefined) => slot ?? EMPTY));
}

/** Is the row one cell over all its columns? */
function isWhole(row: readonly Slot[]): boolean {
  return row.every((slot) => slot === row[0]);
}

/** More than one where a group stands over its columns and other words of the header go down beside it. */
function headerRows(grid: readonly (readonly Slot[])[], first: number): number {
  const row = grid[first] ?? [];
  const depths = row.map((slot, column) => {
    let depth = 1;
    while (grid[first + depth]?.[column] === slot) depth += 1;
    return depth;
  });
  const deepest = Math.max(...depths);
  const hasGroup = row.some(
    (slot, column) => slot !== EMPTY && row[column + 1] === slot && (depths[column] ?? 1) < deepest,
  );
  return hasGroup && deepest <= DEEPEST_HEADER ? deepest : 1;
}

/** The lowest words of each column. */
function foldHeader(rows: readonly (readonly Slot[])[]): readonly Slot[] {
  return (rows[0] ?? []).map(
    (top, column) => rows.map((row) => row[column] ?? EMPTY).findLast(({ text }) => text !== '') ?? top,
  );
}

function toLine(row: readonly Slot[]): string {
  return row.map((slot, column) => (column > 0 && slot === row[column - 1] ? '' : slot.text)).join('\t');
}
