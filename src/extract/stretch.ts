/** Paragraphs without white space and line breaks, each character leading back to its place. */

import type { Line } from '../parse/lines.ts';
import { isSpace, type Span } from '../text/mention.ts';

/** A paragraph for rules of prose. Offsets of rules count in `text`. */
export interface Stretch {
  readonly text: string;
  /** `offsets[i]` is the offset in `source.text` of `text[i]`. */
  readonly offsets: readonly number[];
}

/** Shorter lines are headings, captions or cells: nothing was broken there. */
const SHORTEST_BROKEN_LINE = 28;
const MAX_LINES = 60;
const UNFINISHED = /[、，,]$/u;
const FINISHED = /[。！？!?；;：:.”"」）)》|…]$/u;

/** Paragraphs of lines: a line that breaks off at its width goes on in the next. */
export function toStretches(lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const before = open.at(-1);
    if (before !== undefined && !(open.length < MAX_LINES && isBroken(before, line))) {
      stretches.push(toStretch(open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) stretches.push(toStretch(open));
  return stretches;
}

/** The lines as one stretch. */
export function toStretch(lines: readonly Line[]): Stretch {
  let text = '';
  const offsets: number[] = [];
  for (const line of lines) {
    let from = 0;
    for (let position = 0; position < line.text.length; position += 1) {
      if (isSpace(line.text.charCodeAt(position)) && !isBetweenLatin(line.text, position)) {
        text += line.text.slice(from, position);
        from = position + 1;
      } else offsets.push(line.start + position);
    }
    text += from === 0 ? line.text : line.text.slice(from);
  }
  return { text, offsets };
}

/** A span of the stretch as a span of `source.text`. */
export function spanIn(stretch: Stretch, span: Span): Span {
  const start = stretch.offsets[span.start] ?? stretch.offsets.at(-1) ?? 0;
  const end = (stretch.offsets[span.end - 1] ?? start - 1) + 1;
  return { start, end: Math.max(start, end) };
}

function isBroken(before: Line, line: Line): boolean {
  if (line.gap > 0 || FINISHED.test(before.text)) return false;
  return UNFINISHED.test(before.text) || before.text.length >= SHORTEST_BROKEN_LINE;
}

function isBetweenLatin(text: string, position: number): boolean {
  return /[A-Za-z]/u.test(text[position - 1] ?? '') && /[A-Za-z]/u.test(text[position + 1] ?? '');
}
