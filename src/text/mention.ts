/** From a stretch of the reading text to words at a place of the published text. */

import type { Mention } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { lineAt } from './line-index.ts';

/** A stretch of `source.text`: UTF-16 units from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span, at their place in `source.original`. White space at its ends is left out. */
export function mention(source: Source, span: Span): Mention {
  const { start, end } = trimSpan(source.text, span);
  const from = source.offsets[start] ?? 0;
  // The end of the last character kept, so that pinyin behind it stays outside.
  const until = end > start ? (source.offsets[end - 1] ?? 0) + 1 : from;
  return {
    start: from,
    end: until,
    line: lineAt(source, from),
    quote: source.original.slice(from, until),
    text: flatten(source.text.slice(start, end)),
  };
}

/** Text without line breaks, and without spaces between characters of Chinese script and punctuation. */
export function flatten(text: string): string {
  return text
    .replace(/\s+/gu, (gap, at: number) => {
      const neighbours = [text.charCodeAt(at - 1), text.charCodeAt(at + gap.length)];
      const chinese = neighbours.filter((code) => code > 0x7f).length;
      if (chinese === 2 || (chinese === 1 && /[\n\r]/u.test(gap))) return '';
      return /[\n\r]/u.test(gap) ? ' ' : gap;
    })
    .trim();
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space of Unicode, including the ideographic space and the zero-width marks that portals leave. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
