/** Numbers that lost the line break before them: 责任单位:A、B。2.对… */

import type { Line } from './lines.ts';
import { depthOf, findOrdinal, type Ordinal } from './ordinal.ts';

/** Behind finished text, a number of the usual forms that words follow. */
const GLUED =
  /(?<=[。；;)）〕])\s?(?=(?:\d{1,3}[.．、]|[(（][一二三四五六七八九十]{1,4}[)）]|[一二三四五六七八九十]{1,3}、)\s?\p{Script=Han})/gu;

/**
 * Lines cut where the next number of a series stands inside: only the successor of the last number of its style is taken,
 * or the first number of an inner style, so that (二) in running text stays where it is.
 */
export function splitGluedNumbers(lines: readonly Line[]): readonly Line[] {
  const last = new Map<Ordinal['style'], number>();
  let depth = Infinity;
  const note = (ordinal: Ordinal | null): void => {
    if (ordinal === null) return;
    last.set(ordinal.style, ordinal.value);
    depth = depthOf(ordinal.style);
  };
  return lines.flatMap((line) => {
    note(findOrdinal(line.text));
    if (line.text.search(GLUED) < 0) return [line];
    const pieces: Line[] = [];
    let from = 0;
    for (const match of line.text.matchAll(GLUED)) {
      const start = match.index + match[0].length;
      const ordinal = findOrdinal(line.text.slice(start, start + 32));
      if (ordinal === null) continue;
      const opensList = ordinal.value === 1 && depthOf(ordinal.style) > depth;
      if (!opensList && last.get(ordinal.style) !== ordinal.value - 1) continue;
      pieces.push(pieceOf(line, from, match.index));
      note(ordinal);
      from = start;
    }
    return from === 0 ? [line] : [...pieces, pieceOf(line, from, line.text.length)];
  });
}

function pieceOf(line: Line, from: number, until: number): Line {
  const start = line.start + from;
  return {
    text: line.text.slice(from, until),
    start,
    end: line.start + until,
    gap: from === 0 ? line.gap : 0,
  };
}
