/** Cells parted by wide gaps: where a row has fewer than its header, they stand below the words they belong to. */

import type { Span } from '../text/mention.ts';
import type { Column } from './columns.ts';
import type { Cell } from './tree.ts';

/** One for each column. A row of as many cells as columns is read in order, its gaps may be uneven. */
export function cellsInColumns(
  text: string,
  cells: readonly Span[],
  columns: readonly Column[],
): readonly Cell[] {
  if (cells.length >= columns.length) return cells;
  const starts = columns.map(({ span }) => placeOf(text, span.start));
  const result: Cell[] = columns.map(() => null);
  let least = 0;
  for (const cell of cells) {
    const place = placeOf(text, cell.start);
    let nearest = least;
    for (let index = least; index < starts.length; index += 1) {
      if (distance(starts, index, place) < distance(starts, nearest, place)) nearest = index;
    }
    if (nearest < result.length) result[nearest] = cell;
    least = nearest + 1;
  }
  return result;
}

function distance(starts: readonly number[], index: number, place: number): number {
  return Math.abs((starts[index] ?? 0) - place);
}

/** Where in its line a character is printed, in half widths: Chinese takes two. */
function placeOf(text: string, offset: number): number {
  let place = 0;
  for (let at = offset - 1; at >= 0 && !/[\n\r]/u.test(text[at] ?? ''); at -= 1) {
    place += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  }
  return place;
}
