/** The lines of the reading text that print something. */

import { isSpace, trimSpan, type Span } from '../text/mention.ts';

/** A line without the white space around it. Offsets count in `source.text`. */
export interface Line extends Span {
  readonly text: string;
  /** Empty lines directly before it. */
  readonly gap: number;
}

const LINE_BREAK = /\r\n|[\n\r]/gu;

/** Lines end with LF, CR LF or CR. Lines of white space alone, and page numbers, count only as the gap of the next. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  const take = (end: number): void => {
    const line = withoutHash(text, trimSpan(text, { start, end }));
    const words = text.slice(line.start, line.end);
    if (words === '') gap += 1;
    else if (isPageNumber(words)) gap = Math.max(gap, 1);
    else {
      lines.push({ ...line, text: words, gap });
      gap = 0;
    }
  };
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
    take(index);
    start = index + lineBreak.length;
  }
  if (start < text.length) take(text.length);
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

/** ## 一、重点任务: the marks of a Markdown heading are no words of it. */
function withoutHash(text: string, line: Span): Span {
  const marks = /^#{1,6}[ \t]+/u.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))?.[0];
  return marks === undefined ? line : { start: line.start + marks.length, end: line.end };
}

/** - 3 -, — 12 —, 第3页, 第 3 页 共 12 页: what a printed page leaves between its lines. */
function isPageNumber(line: string): boolean {
  return (
    line.length < 24 &&
    /^(?:[-—–－]\s?\d{1,4}\s?[-—–－]|第\s?\d{1,4}\s?页(?:[,，/\s]?\s?共\s?\d{1,4}\s?页)?)$/u.test(line)
  );
}
