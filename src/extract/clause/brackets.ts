/** Pairs of brackets in a text. */

import type { Span } from '../../text/mention.ts';

const OPENERS = '(（〔[［【';
const CLOSERS = ')）〕]］】';

const ANY = /[(（〔[［【)）〕\]］】]/gu;

/** A pair, or an opener whose closer is missing (`closed` false; `end` is then the end of its line). */
export interface Brackets extends Span {
  readonly closed: boolean;
}

/** Is this an opening bracket of any form? Forms may be mixed: （…). */
export function isOpener(character: string | undefined): boolean {
  return character !== undefined && OPENERS.includes(character);
}

export function isCloser(character: string | undefined): boolean {
  return character !== undefined && CLOSERS.includes(character);
}

/** Pairs nested deeper than this are left out: so every character is looked at a bounded number of times. */
const MAX_LEVEL = 3;

/** Pairs inside the span by their start, both brackets included. Offsets count in `text`. */
export function findBrackets(text: string, span: Span): readonly Brackets[] {
  const found: Brackets[] = [];
  const open: number[] = [];
  for (const { 0: character, index } of text.slice(span.start, span.end).matchAll(ANY)) {
    const position = span.start + index;
    if (isOpener(character)) open.push(position);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: position + 1, closed: true });
    }
  }
  for (const [index, start] of open.entries()) {
    // Only up to the next opener: a search to the end of the text from each of them would be quadratic.
    const until = open[index + 1] ?? span.end;
    const lineLength = text.slice(start, until).indexOf('\n');
    found.push({ start, end: lineLength < 0 ? until : start + lineLength, closed: false });
  }
  return outermost(found.sort((a, b) => a.start - b.start));
}

function outermost(pairs: readonly Brackets[]): readonly Brackets[] {
  const around: number[] = [];
  return pairs.filter(({ start, end }) => {
    while ((around.at(-1) ?? Infinity) <= start) around.pop();
    around.push(end);
    return around.length <= MAX_LEVEL;
  });
}
