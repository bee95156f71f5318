/** In which passages of the document the words of a statement stand. */

import type { PassageFact, StatementFact } from '../../model/facts.ts';
import type { TextRange } from '../../model/place.ts';

/**
 * Finds the passages, in printed order, that hold some of the quote or of the mention itself: one for most statements,
 * several where a quote runs over paragraphs or the mention stands in another row than what proves it.
 */
export function passageFinder(
  passages: readonly PassageFact[],
): (statement: StatementFact) => readonly PassageFact[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  return ({ start, end, ranges }) => {
    const found = new Set([{ start, end }, ...ranges].flatMap((range) => overlapping(sorted, range)));
    return [...found].sort((a, b) => a.seq - b.seq);
  };
}

/** @param passages sorted by start, not overlapping */
function overlapping(passages: readonly PassageFact[], { start, end }: TextRange): readonly PassageFact[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while ((passages[until]?.start ?? Infinity) < end) until += 1;
  return passages.slice(low, until);
}
