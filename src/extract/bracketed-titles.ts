/** Titles in book brackets. */

import type { Span } from '../text/mention.ts';

const SHORTEST = 4;
const LONGEST = 160;

/** Inside of the outermost 《…》, in printed order. Offsets count in `text`. */
export function findBracketedTitles(text: string): readonly Span[] {
  if (!text.includes('《')) return [];
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (character === '《') {
      if (depth === 0) start = position + 1;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0 && position - start >= SHORTEST && position - start <= LONGEST)
        spans.push({ start, end: position });
    }
  }
  return spans;
}
