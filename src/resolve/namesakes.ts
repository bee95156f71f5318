/** Regions of one name at the start of a name: 鼓楼区教育局 may be of four districts. */

import { LONGEST_REGION_NAME } from './leading-region.ts';
import { isDoubtful } from './region-dictionary.ts';
import { chooseRegion } from './region-names.ts';
import type { Region, Regions } from './regions.ts';

export interface Namesakes {
  readonly regions: readonly Region[];
  /** The one that a document of the chain's region means, null where that cannot be told. */
  readonly chosen: Region | null;
  /** Of the name that they share. */
  readonly length: number;
}

/**
 * The regions that share the longest such name at the start, where something follows it; null where there are none, or
 * where the name may as well be other words (新城区建设指挥部) and no region of the chain has it.
 */
export function leadingNamesakes(regions: Regions, chain: readonly Region[], name: string): Namesakes | null {
  for (let length = Math.min(name.length - 1, LONGEST_REGION_NAME); length >= 2; length -= 1) {
    const word = name.slice(0, length);
    const named = regions.byName.get(word) ?? [];
    if (named.length < 2) continue;
    const chosen = chooseRegion(named, chain);
    return chosen === null && isDoubtful(word) ? null : { regions: named, chosen, length };
  }
  return null;
}
