/** Whose document it is: the region its issuers and title name, else the one that it speaks of. */

import type { Level } from '../model/enums.ts';
import type { DocumentHead } from '../model/records.ts';
import { LONGEST_REGION_NAME } from './leading-region.ts';
import { chainOf, type Region, type Regions } from './regions.ts';

/**
 * GB/T 2260 code of the innermost region named by the issuers, else by the title, else by the portal's publisher and
 * place of publication; where these name none, of the region that the text speaks of. Null where none is named or the
 * name means several regions and nothing tells them apart.
 * @param spokenOf the regions that the sentences name, once a place
 */
export function documentRegionOf(
  head: DocumentHead,
  regions: Regions,
  spokenOf: readonly Region[] = [],
): string | null {
  const issuers = head.issuers.map((issuer) => issuer.text).join('\n');
  const portal = [head.publisher?.value ?? '', head.publishedRegion?.value ?? ''].join('\n');
  let isUndecided = false;
  for (const text of [issuers, head.title.mention.text, portal]) {
    const named = regionsNamedIn(text, regions);
    const innermost = innermostOf(
      named.filter((region) => isPlausible(region, text, regions)),
      regions,
    );
    const [only, ...others] = innermost;
    if (only !== undefined && others.length === 0) return only.code;
    isUndecided ||= named.length > 0;
  }
  return isUndecided ? null : (mostNamed(spokenOf, regions)?.code ?? null);
}

const FEWEST = 3;

/** The innermost of the regions that are named three times or more and oftener than all others of their level together. */
function mostNamed(spokenOf: readonly Region[], regions: Regions): Region | null {
  const times = new Map<Region, number>();
  const ofLevel = new Map<Level, number>();
  for (const region of spokenOf) {
    times.set(region, (times.get(region) ?? 0) + 1);
    ofLevel.set(region.level, (ofLevel.get(region.level) ?? 0) + 1);
  }
  const leading = [...times].filter(
    ([region, count]) => count >= FEWEST && count * 2 > (ofLevel.get(region.level) ?? 0),
  );
  const [only, ...others] = innermostOf(
    leading.map(([region]) => region),
    regions,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/** 浙江省义乌市 leaves out the city between: a region is an outer one however far out it lies. */
function innermostOf(named: readonly Region[], regions: Regions): readonly Region[] {
  const outer = new Set(named.flatMap(({ within }) => chainOf(regions, within)));
  return named.filter((region) => !outer.has(region));
}

/** Region names are at least two characters and end in a level word, so a look-up of every slice up to the longest name finds them. */
function regionsNamedIn(text: string, regions: Regions): readonly Region[] {
  const found = new Set<Region>();
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(LONGEST_REGION_NAME, text.length - start); length >= 2; length--) {
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
