/** Printed lines to lines of text: broken paragraphs are put together again, tables become rows. */

import { joinWords, type PrintedLine } from './page-lines.ts';
import { findTable } from './tables.ts';

/** In heights of letters: how near to the margins a line must come to be one that goes on. */
const NEAR_RIGHT = 2;
const NEAR_LEFT = 0.5;

/** Left and right edge of the printed area. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

export function toTextLines(printed: readonly PrintedLine[]): readonly string[] {
  const margins = {
    left: printed.reduce((least, { segments }) => Math.min(least, segments[0]?.left ?? least), Infinity),
    right: printed.reduce((most, { segments }) => Math.max(most, segments.at(-1)?.right ?? most), 0),
  };
  const lines: string[] = [];
  let before: PrintedLine | null = null;
  for (let index = 0; index < printed.length;) {
    const line = printed[index];
    if (line === undefined) break;
    const table = findTable(printed, index);
    if (table !== null) {
      lines.push(...table.rows);
      before = null;
      index = table.next;
      continue;
    }
    const words = line.segments.map(({ text }) => text.trim()).join(' ');
    const last = lines.at(-1);
    if (last !== undefined && before !== null && goesOn(before, line, margins)) {
      lines[lines.length - 1] = joinWords(last, words);
    } else lines.push(words);
    before = line;
    index += 1;
  }
  return lines;
}

/** A full line is followed by one that is not indented. */
function goesOn(before: PrintedLine, line: PrintedLine, { left, right }: Margins): boolean {
  const isFull = (before.segments.at(-1)?.right ?? 0) > right - NEAR_RIGHT * before.height;
  const isFlush = (line.segments[0]?.left ?? Infinity) < left + NEAR_LEFT * line.height;
  return isFull && isFlush && Math.abs(before.height - line.height) < 0.2 * line.height;
}
