/** Regions at the start of a name: 广州市越秀区…, 荣昌区…. */

import type { Region, Regions } from './regions.ts';

export interface LeadingRegion {
  readonly region: Region;
  /** Of its name in the text, with the regions around it. */
  readonly length: number;
}

/** 积石山保安族东乡族撒拉族自治县 has 15 characters. */
export const LONGEST_REGION_NAME = 15;

/** The region whose name, unlike any other region's, begins the text. Null where nothing follows it. */
export function leadingRegion(regions: Regions, name: string): LeadingRegion | null {
  let found: LeadingRegion | null = null;
  for (
    let next = leadingNames(regions, name, found);
    next !== null;
    next = leadingNames(regions, name, found)
  )
    found = next;
  return found === null || found.length === name.length ? null : found;
}

/** One region further in: the longest name behind what was found that is unique, or lies in what was found. */
function leadingNames(regions: Regions, name: string, found: LeadingRegion | null): LeadingRegion | null {
  const start = found?.length ?? 0;
  for (let length = Math.min(name.length - start, LONGEST_REGION_NAME); length >= 2; length--) {
    const named = regions.byName.get(name.slice(start, start + length)) ?? [];
    const within = found === null ? named : named.filter((region) => region.within === found.region.code);
    const [only, ...others] = within;
    if (only !== undefined && others.length === 0) return { region: only, length: start + length };
  }
  return null;
}
