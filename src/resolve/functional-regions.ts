/** Regions that are no administrative division: 万盛经开区, 成渝地区双城经济圈. */

import { fold } from '../fold.ts';
import type { RegionFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import { isCollective } from './classify.ts';
import { regionId, type FunctionalRegion, type Regions } from './regions.ts';

const ENDING =
  /(?:经开区|经济(?:技术)?开发区|高新区|高新技术产业开发区|开发区|新区|经济圈|都市圈|城市群|经济带|自贸区|自由贸易试验区)$/u;

/** Words that tell kinds of zones apart, not one zone from another. */
const GENERIC = /^(?:国家|省|市|区|县|级|经济|高新|工业|技术|产业|农业|科技|现代|全|新|老|本|该|我|的)*$/u;

const LONG_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/经济技术开发区$/u, '经开区'],
  [/高新技术产业开发区$/u, '高新区'],
];

/** The region of the table, else one that the ending of a name with a stem of its own tells; null for other names. */
export function findFunctionalRegion(regions: Regions, name: string): FunctionalRegion | null {
  const known = regions.functional.get(name);
  if (known !== undefined) return known;
  const stem = name.replace(ENDING, '');
  if (stem === name || stem.length < 2 || GENERIC.test(stem) || isCollective(name)) return null;
  const [pattern, short] = LONG_ENDINGS.find(([long]) => long.test(name)) ?? [];
  const canonical = pattern === undefined || short === undefined ? name : name.replace(pattern, short);
  return { name: canonical, other: [], within: null };
}

/** Id of a functional region. */
export function functionalRegionId({ name }: FunctionalRegion): string {
  return toId('reg', fold(name));
}

export function functionalRegionFact(region: FunctionalRegion): RegionFact {
  return {
    id: functionalRegionId(region),
    ref: `region/${region.name}`,
    code: null,
    name: region.name,
    level: null,
    kind: 'FUNCTIONAL',
    withinId: region.within === null ? null : regionId(region.within),
  };
}
