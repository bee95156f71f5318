/** Schools that the gazetteer does not know: one organization, with the region before its name or without. */

import { stagesOf } from './classify.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import { chainFrom, fullNamesOf, levelWordOf, stemOf, type Region, type Regions } from './regions.ts';

/** 第一中学, 实验小学, 机关幼儿园: many regions have one, so the full name begins with the region. */
const NEEDS_REGION =
  /^(?:[第一二三四五六七八九十百\d]|实验|机关|中心|人民|外国语|特殊教育|职业|高级|初级|示范|附属|民族|城关)*(?:中学校?|小学校?|学校|幼儿园|中|小|高中|初中|职高)$/u;

/** Whose name another region may stand in: 西南大学荣昌校区. */
const OF_HIGHER_SCHOOL = /大学|学院|校区/u;

/**
 * @param bare the name without the region before it
 * @param scope see `toBase`
 */
export function linkSchool(
  regions: Regions,
  region: Region | null,
  bare: string,
  rule: LinkRule,
  scope: string | null = null,
): Link {
  const names = region === null ? [bare] : namesOf(regions, region, bare);
  const [name = bare, ...others] = names;
  // The id is made of the bare name, whichever of the names is the full one.
  const listed = [
    toName(name, 'CANONICAL'),
    ...others.map((other) => toName(other, other === bare ? 'SHORT' : 'ALIAS')),
  ];
  const base = toBase('sch', region, bare, listed, scope);
  return { organization: { ...base, name, type: 'SCHOOL', stages: stagesOf(bare) }, region, rule };
}

/**
 * Where a school is whose name begins with no region: in the region whose document it is, but for one of higher
 * education, which anyone may name: there the name itself must tell (重庆城市管理职业学院荣昌校区).
 * @param chain of the region whose document it is, from the inside out
 */
export function regionOfSchool(chain: readonly Region[], name: string): Region | null {
  return stagesOf(name).includes('HIGHER')
    ? (chain.find((region) => name.includes(stemOf(region) ?? region.name)) ?? null)
    : (chain[0] ?? null);
}

function namesOf(regions: Regions, region: Region, bare: string): readonly string[] {
  const full = fullNamesOf(regions, region).map((prefix) => prefix + bare);
  if (NEEDS_REGION.test(bare)) return [...full, (levelWordOf(region) ?? '') + bare, bare];
  const chain = chainFrom(regions, region);
  const isNamedForPlace = chain.some((each) => bare.startsWith(stemOf(each) ?? each.name));
  const isOfCounty = region.level === 'COUNTY';
  return isOfCounty || isNamedForPlace || OF_HIGHER_SCHOOL.test(bare) ? [bare, ...full] : [...full, bare];
}
