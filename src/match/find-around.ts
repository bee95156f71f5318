import type { Place } from '../model/place.ts';

/**
 * The stretch in which a place begins, null where none does.
 * @param stretches sorted by start, not overlapping
 */
export function findAround<T extends Pick<Place, 'start' | 'end'>>(
  stretches: readonly T[],
  { start }: Pick<Place, 'start'>,
): T | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const last = stretches[low - 1];
  return last !== undefined && start < last.end ? last : null;
}
