/** In which part of a document a place lies. */

import type { Part } from '../model/enums.ts';
import type { Place } from '../model/place.ts';
import type { PassageRecord } from '../model/records.ts';
import { findAround } from './find-around.ts';

/** PROSE for a place in no passage. */
export function partFinder(passages: readonly PassageRecord[]): (place: Place) => Part {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  return (place) => findAround(sorted, place)?.part ?? 'PROSE';
}
