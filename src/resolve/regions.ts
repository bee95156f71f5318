/** The administrative regions of GB/T 2260 as a tree, their towns, and the well-known regions that are no division. */

import { groupBy } from '../group-by.ts';
import type { Level } from '../model/enums.ts';
import { toId } from '../model/ids.ts';

export interface Region {
  /** GB/T 2260, six digits; of a town nine, the last three by GB/T 10114. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** Code of the region it lies in, null for a province. */
  readonly within: string | null;
}

/** A region that is no administrative division: 万盛经开区, 京津冀. */
export interface FunctionalRegion {
  readonly name: string;
  /** Names that mean it and nothing else. */
  readonly other: readonly string[];
  /** Code of the region it lies in, null where it lies in several or that is not known. */
  readonly within: string | null;
}

/** Provinces, prefectures and counties; towns only by the county around them, since a 城关镇 is in many. */
export interface Regions {
  readonly byCode: ReadonlyMap<string, Region>;
  /** Every region of that name: 鼓楼区 names four. */
  readonly byName: ReadonlyMap<string, readonly Region[]>;
  /** Directly within the region of that code, by code, without towns. */
  readonly childrenOf: ReadonlyMap<string, readonly Region[]>;
  /** Towns, townships and streets of a county (or a city without counties), by code. */
  readonly townsOf: ReadonlyMap<string, readonly Region[]>;
  /** By each of their names, with the region around or without. */
  readonly functional: ReadonlyMap<string, FunctionalRegion>;
}

/** @param rows provinces, prefectures and counties */
export function toRegions(
  rows: readonly Region[],
  towns: readonly Region[] = [],
  functional: readonly FunctionalRegion[] = [],
): Regions {
  const byCode = new Map(rows.map((region) => [region.code, region]));
  return {
    byCode,
    byName: groupBy(rows, ({ name }) => name),
    childrenOf: groupBy(rows, ({ within }) => within ?? ''),
    townsOf: groupBy(towns, ({ within }) => within ?? ''),
    functional: functionalByName(byCode, functional),
  };
}

/** Each also with the region it lies in before it: 重庆市万盛经开区, 重庆万盛经开区. */
function functionalByName(
  byCode: ReadonlyMap<string, Region>,
  functional: readonly FunctionalRegion[],
): ReadonlyMap<string, FunctionalRegion> {
  const byName = new Map<string, FunctionalRegion>();
  for (const region of functional) {
    const around = region.within === null ? undefined : byCode.get(region.within);
    const prefixes = around === undefined ? [''] : ['', around.name, stemOf(around) ?? around.name];
    for (const name of [region.name, ...region.other]) {
      for (const prefix of prefixes) byName.set(prefix + name, region);
    }
  }
  return byName;
}

/** The region and those it lies in, from the inside out. Empty for null or an unknown code. */
export function chainOf(regions: Regions, code: string | null): readonly Region[] {
  const region = code === null ? undefined : regions.byCode.get(code);
  return region === undefined ? [] : chainFrom(regions, region);
}

/** Is it the code of a region, or of a town? */
export function isRegionCode({ byCode, townsOf }: Regions, code: string): boolean {
  return byCode.has(code) || [...townsOf.values()].flat().some((town) => town.code === code);
}

/** The region, also a town, and those it lies in, from the inside out. */
export function chainFrom(regions: Regions, region: Region): readonly Region[] {
  return [region, ...chainOf(regions, region.within)];
}

/** Id of the administrative region with that code. */
export function regionId(code: string): string {
  return toId('reg', code);
}

/** 重庆市荣昌区, 四川省 or 昆山市: the name as bodies of the region carry it. A district needs its city before it. */
export function fullNameOf(regions: Regions, region: Region): string {
  const parent = region.within === null ? undefined : regions.byCode.get(region.within);
  return parent !== undefined && region.level === 'COUNTY' && region.name.endsWith('区')
    ? parent.name + region.name
    : region.name;
}

/** The ways the region stands before another name: as in `fullNameOf`, with all that it lies in, and alone. */
export function fullNamesOf(regions: Regions, region: Region): readonly [string, string, string] {
  const outermost = chainFrom(regions, region).map(({ name }) => name);
  return [fullNameOf(regions, region), outermost.reverse().join(''), region.name];
}

/** Words that stand for a region in documents of its own. */
export const LEVEL_WORDS = ['自治区', '省', '市', '区', '县', '州', '旗'] as const;

/** 区 for 荣昌区, 县 for 彭水苗族土家族自治县: the word by which its own documents call it; null for a name without one. */
export function levelWordOf(region: Region): string | null {
  return LEVEL_WORDS.find((word) => region.name.endsWith(word)) ?? null;
}

/** 自治县, 自治州 or 自治旗, as documents of such a region call it, too; null for any other. */
export function autonomyWordOf(region: Region): string | null {
  return /自治[县州旗]$/u.exec(region.name)?.[0] ?? null;
}

/** 荣昌 for 荣昌区: the name without its level word; null where fewer than two characters are left (万县). */
export function stemOf(region: Region): string | null {
  const word = levelWordOf(region);
  const stem = word === null ? region.name : region.name.slice(0, -word.length);
  return stem.length >= 2 ? stem : null;
}
