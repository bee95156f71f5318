/** Stretches of text in order. */

import type { Span } from './mention.ts';

/** The first span that shares a character with `span`; null where none does. `sorted` is in order, without overlaps. */
export function findOverlap<T extends Span>(sorted: readonly T[], span: Span): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found.start < span.end ? found : null;
}
