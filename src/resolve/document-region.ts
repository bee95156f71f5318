/** Whose document it is: the region its issuers and title name, else the one that it speaks of. */

import type { Level } from '../model/enums.ts';
import type { DocumentHead } from '../model/records.ts';
import { LONGEST_REGION_NAME } from './leading-region.ts';
import { chainOf, type Region, type Regions } from './regions.ts';

/** Whose document it is. */
export interface DocumentRegion {
  /** GB/T 2260; null where none is named, the name means several regions, or it is of the state. */
  readonly code: string | null;
  /** The document is of a body of the state, and so of no region. */
  readonly isOfState: boolean;
  /** Those that share the name, where nothing tells them apart. */
  readonly candidates: readonly Region[];
}

/**
 * The innermost region named by the issuers, else by the title, else by the portal's publisher and place of publication;
 * where these name none, the region that the text speaks of. A body of the state that issues it, or begins its title,
 * goes before what comes later in this order.
 * @param spokenOf the regions that the sentences name, once a place
 * @param isOfState whether a text begins with a body of the state
 */
export function documentRegionOf(
  head: DocumentHead,
  regions: Regions,
  spokenOf: readonly Region[] = [],
  isOfState: (text: string) => boolean = () => false,
): DocumentRegion {
  const issuers = head.issuers.map((issuer) => issuer.text);
  const portal = [head.publisher?.value ?? '', head.publishedRegion?.value ?? ''];
  let undecided: readonly Region[] | null = null;
  for (const texts of [issuers, [head.title.mention.text], portal]) {
    const text = texts.join('\n');
    const named = regionsNamedIn(text, regions);
    const plausible = named.filter((region) => isPlausible(region, text, regions));
    const ofState = texts.some(isOfState);
    const [only, ...others] = innermostOf(plausible, regions);
    // 国务院关于同意重庆市…的批复 is no document of Chongqing, 重庆市人民政府 教育部 is.
    const isOwn = texts === issuers || !ofState;
    if (isOwn && only !== undefined && others.length === 0) return { ...NOWHERE, code: only.code };
    if (ofState) return { ...NOWHERE, isOfState: true };
    if (named.length > 0) undecided ??= plausible.length === 0 ? named : [];
  }
  if (undecided !== null) return { ...NOWHERE, candidates: undecided };
  return { ...NOWHERE, code: mostNamed(spokenOf, regions)?.code ?? null };
}

const NOWHERE: DocumentRegion = { code: null, isOfState: false, candidates: [] };

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
