/** The administrative regions of GB/T 2260 as a tree. */

import type { Level } from '../model/enums.ts';

export interface Region {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** Code of the region it lies in, null for a province. */
  readonly within: string | null;
}

export interface Regions {
  readonly byCode: ReadonlyMap<string, Region>;
  /** Every region of that name: 鼓楼区 names four. */
  readonly byName: ReadonlyMap<string, readonly Region[]>;
}

export function toRegions(rows: readonly Region[]): Regions {
  const byName = new Map<string, Region[]>();
  for (const region of rows) byName.set(region.name, [...(byName.get(region.name) ?? []), region]);
  return { byCode: new Map(rows.map((region) => [region.code, region])), byName };
}

/** The region and those it lies in, from the inside out. Empty for null or an unknown code. */
export function chainOf(regions: Regions, code: string | null): readonly Region[] {
  const region = code === null ? undefined : regions.byCode.get(code);
  return region === undefined ? [] : [region, ...chainOf(regions, region.within)];
}

/** 重庆市荣昌区, 四川省 or 昆山市: the name as bodies of the region carry it. A district needs its city before it. */
export function fullNameOf(regions: Regions, region: Region): string {
  const parent = region.within === null ? undefined : regions.byCode.get(region.within);
  return parent !== undefined && region.level === 'COUNTY' && region.name.endsWith('区')
    ? parent.name + region.name
    : region.name;
}

const LEVEL_WORDS = ['自治区', '省', '市', '区', '县', '州', '旗'] as const;

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
