/** The lines of the reading text that print something. */

import { isSpace, trimSpan, type Span } from '../text/mention.ts';

/** A line without the white space around it. Offsets count in `source.text`. */
export interface Line extends Span {
  readonly text: string;
  /** Empty lines directly before it. */
  readonly gap: number;
}

/** Lines end with LF, CR LF or CR. Lines of white space alone count only as the gap of the next. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) {
      lines.push({ ...line, text: text.slice(line.start, line.end), gap });
      gap = 0;
    } else gap += 1;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

/** Text without white space, for comparing words that are printed with spaces inside (附 件). */
export function squeeze(text: string): string {
  let result = '';
  for (let position = 0; position < text.length; position += 1) {
    if (!isSpace(text.charCodeAt(position))) result += text[position] ?? '';
  }
  return result;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
