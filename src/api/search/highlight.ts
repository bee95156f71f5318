/** Where in a stored text its match stands, and a piece of the text around it. Offsets: UTF-16, from 0, end exclusive. */

import { foldWithPlaces } from '../../fold.ts';
import type { TextRange } from '../../model/place.ts';
import { readInitials } from '../../pinyin.ts';

/** A text as stored, cut to what is shown, with the ranges of the match in it. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Around a match. Plain text has hardly any of them; where it has, single brackets stand for them. */
const OPEN = '⟦';
const CLOSE = '⟧';
/** Stands for what was cut off. */
const CUT = '…';
const MAX_BEFORE = 30;
const MAX_LENGTH = 160;

/**
 * Where the words of a question stand in a text: all together where they do, else each by itself. Sorted, without
 * overlaps; none where it has none of them.
 * @param whole the question, folded
 * @param words its words, folded
 */
export function findWords(text: string, whole: string, words: readonly string[]): readonly TextRange[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const together = occurrences(folded, whole);
  const found = together.length > 0 ? together : words.flatMap((word) => occurrences(folded, word));
  return joined(found.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })));
}

/** Where the characters stand whose pinyin initials are asked for, the first time; none where nowhere. */
export function findInitials(text: string, initials: string): readonly TextRange[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  let unit = 0;
  const letters = Array.from(folded, (character, n) => ({ n, start: unit, end: (unit += character.length) }));
  const read = readInitials(folded);
  const spoken = letters.filter(({ n }) => read[n] !== '');
  const at = spoken
    .map(({ n }) => read[n])
    .join('')
    .indexOf(initials);
  const [first, last] = [spoken[at], spoken[at + initials.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [{ start: starts[first.start] ?? 0, end: ends[last.end - 1] ?? 0 }];
}

/** The text in one line, cut around its first range where it is longer than 160. */
export function toExcerpt(text: string, ranges: readonly TextRange[]): Excerpt {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ');
  if (line.length <= MAX_LENGTH) return { text: line, ranges };
  const first = ranges[0]?.start ?? 0;
  const start = toBoundary(line, first <= MAX_BEFORE ? 0 : first - MAX_BEFORE);
  const end = toBoundary(line, Math.min(line.length, start + MAX_LENGTH));
  const head = start === 0 ? '' : CUT;
  const tail = end === line.length ? '' : CUT;
  const shift = head.length - start;
  return {
    text: head + line.slice(start, end) + tail,
    ranges: ranges
      .filter((range) => range.start < end)
      .map((range) => ({ start: range.start + shift, end: Math.min(range.end, end) + shift })),
  };
}

/** The text with `⟦⟧` around each range. */
export function toHighlight({ text, ranges }: Excerpt): string {
  const plain = text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
  const pieces = ranges.map(({ start, end }, n) => {
    const before = plain.slice(ranges[n - 1]?.end ?? 0, start);
    return `${before}${OPEN}${plain.slice(start, end)}${CLOSE}`;
  });
  return pieces.join('') + plain.slice(ranges.at(-1)?.end ?? 0);
}

function occurrences(text: string, part: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + part.length)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
}

/** Sorted; those that touch or overlap as one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.reduce<readonly TextRange[]>((before, range) => {
    const last = before.at(-1);
    if (last === undefined || range.start > last.end) return [...before, range];
    return [...before.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}

/** Never between the halves of a surrogate pair. */
function toBoundary(text: string, offset: number): number {
  const isInside =
    /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) && /[\uD800-\uDBFF]/u.test(text.charAt(offset - 1));
  return isInside ? offset - 1 : offset;
}
