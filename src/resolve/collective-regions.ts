/** The regions whose governments a collective names: 各区县(自治县), 各市(州), 各县(市、区). */

import { isOfPartyOnly, toWords, wordsOf } from './collective-words.ts';
import type { Region, Regions } from './regions.ts';

const REGION_WORDS = toWords('自治[县州旗]|地级以上市|设区的?市|地级市|县级市|地区|[市区县州盟旗]');

/** Names of regions end so. A city of a county's level ends like one of a prefecture's. */
const ENDINGS: Readonly<Record<string, string>> = {
  自治县: '县',
  自治州: '州',
  自治旗: '旗',
  地级以上市: '市',
  设区市: '市',
  设区的市: '市',
  地级市: '市',
  县级市: '市',
  地区: '地区',
  市: '市',
  区: '区',
  县: '县',
  州: '州',
  盟: '盟',
  旗: '旗',
};
const OF_COUNTIES: ReadonlySet<string> = new Set(['区', '县', '旗']);

/** Those within the region, by code; empty where it cannot be told which level is meant. @param words what follows 各 */
export function regionsNamed(words: string, region: Region, regions: Regions): readonly Region[] {
  const named = wordsOf(words, REGION_WORDS);
  if (named === null || isOfPartyOnly(named)) return [];
  const endings = named.flatMap((word) => ENDINGS[word] ?? []);
  const [first = ''] = endings;
  const children = (regions.childrenOf.get(region.code) ?? []).filter(isDivision);
  const prefectures = children.filter(({ level }) => level === 'PREFECTURE');
  if (prefectures.length === 0) return children.filter((each) => endsWithAny(each, endings));
  if (!endings.some((ending) => OF_COUNTIES.has(ending))) {
    return prefectures.filter((each) => endsWithAny(each, endings));
  }
  // 各市县 of a province may or may not mean its prefectures, too.
  if (!OF_COUNTIES.has(first) || endings.some((ending) => ending === '州' || ending === '盟')) return [];
  const within = prefectures.flatMap(({ code }) => regions.childrenOf.get(code) ?? []);
  return [...children.filter(({ level }) => level === 'COUNTY'), ...within]
    .filter((each) => isDivision(each) && endsWithAny(each, endings))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** County codes from 71 to 79 are development zones and the like, listed beside the divisions. */
function isDivision({ code }: Region): boolean {
  return !/^\d{4}7\d$/u.test(code);
}

function endsWithAny({ name }: Region, endings: readonly string[]): boolean {
  return endings.some((ending) => name.endsWith(ending));
}
