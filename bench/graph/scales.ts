/** How large generated graphs are. */

import type { Region, Regions } from '../../src/resolve/regions.ts';

export const SCALES = { county: 1, province: 40, national: 2844 } as const;
export type Scale = keyof typeof SCALES;

/** What a county has. */
export interface CountySize {
  readonly programmes: number;
  /** In all programmes together. */
  readonly tasks: number;
  readonly schools: number;
  readonly groups: number;
}

export const FULL_SIZE: CountySize = { programmes: 5, tasks: 24, schools: 180, groups: 10 };

/** Sichuan: its counties come first, so that the county of the smallest scale stands in every other one. */
const FIRST_PROVINCE = '51';

/** The first counties, with districts and cities of that rank, of Sichuan and then of all others by code. */
export function drawCounties(regions: Regions, count: number): readonly Region[] {
  const counties = [...regions.byCode.values()].filter(({ level }) => level === 'COUNTY');
  const isFirst = ({ code }: Region) => code.startsWith(FIRST_PROVINCE);
  return [...counties.filter(isFirst), ...counties.filter((county) => !isFirst(county))].slice(0, count);
}

export function isScale(text: string): text is Scale {
  return Object.hasOwn(SCALES, text);
}
