/** Regions as the graph has them, each with all that it lies in. */

import type { RegionFact } from '../model/facts.ts';
import { functionalRegionFact } from './functional-regions.ts';
import { chainFrom, chainOf, regionId, type FunctionalRegion, type Region, type Regions } from './regions.ts';

/** In no order; a region may be there more than once. */
export function regionFacts(
  regions: Regions,
  administrative: readonly Region[],
  functional: readonly FunctionalRegion[],
): readonly RegionFact[] {
  const chains = new Set([
    ...administrative.flatMap((region) => chainFrom(regions, region)),
    ...functional.flatMap(({ within }) => chainOf(regions, within)),
  ]);
  return [...Array.from(chains, toFact), ...functional.map(functionalRegionFact)];
}

function toFact({ code, name, level, within }: Region): RegionFact {
  return {
    id: regionId(code),
    ref: `region/${code}`,
    code,
    name,
    level,
    kind: 'ADMINISTRATIVE',
    withinId: within === null ? null : regionId(within),
  };
}
