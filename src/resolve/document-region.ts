/** Whose document it is: the region its issuers and title name. */

import type { DocumentHead } from '../model/records.ts';
import { chainOf, type Region, type Regions } from './regions.ts';

/**
 * GB/T 2260 code of the innermost region named by the issuers, else by the title, else by the portal's publisher and
 * place of publication; null where none is named or the name means several regions and nothing tells them apart.
 */
export function documentRegionOf(head: DocumentHead, regions: Regions): string | null {
  const issuers = head.issuers.map((issuer) => issuer.text).join('\n');
  const portal = [head.publisher?.value ?? '', head.publishedRegion?.value ?? ''].join('\n');
  for (const text of [issuers, head.title.mention.text, portal]) {
    const named = regionsNamedIn(text, regions);
    const candidates = named.filter((region) => isPlausible(region, text, regions));
    // 浙江省义乌市 leaves out the city between: a region is an outer one however far out it lies.
    const outer = new Set(candidates.flatMap(({ within }) => chainOf(regions, within)));
    const innermost = candidates.filter((region) => !outer.has(region));
    const [only, ...others] = innermost;
    if (only !== undefined && others.length === 0) return only.code;
  }
  return null;
}

/** Region names are at least two characters and end in a level word, so a look-up of every slice up to the longest name finds them. */
function regionsNamedIn(text: string, regions: Regions): readonly Region[] {
  const longest = Math.max(0, ...Array.from(regions.byName.keys(), (name) => name.length));
  const found = new Set<Region>();
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(longest, text.length - start); length >= 2; length--) {
      const named = regions.byName.get(text.slice(start, start + length));
      if (named === undefined) continue;
      for (const region of named) found.add(region);
      start += length - 1;
      break;
    }
  }
  return [...found];
}

/** A name that several regions share counts only where the text also names what it lies in. */
function isPlausible(region: Region, text: string, regions: Regions): boolean {
  const namesakes = regions.byName.get(region.name) ?? [];
  const outer = chainOf(regions, region.within).some((each) => text.includes(each.name));
  return namesakes.length === 1 || outer;
}
