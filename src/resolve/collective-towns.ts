/** The towns that a collective names: 各镇街, 各乡镇人民政府. */

import { isOfPartyOnly, toWords, wordsOf } from './collective-words.ts';
import type { Region, Regions } from './regions.ts';
import { townKindOf, type TownKind } from './towns.ts';

const TOWN_WORDS = toWords('街道办事处|街道办|街道|办事处|[镇乡街]|苏木|党工委|党\\(工\\)委');

const TOWN_KINDS: Readonly<Record<string, TownKind>> = {
  街道办事处: 'STREET',
  街道办: 'STREET',
  街道: 'STREET',
  街: 'STREET',
  镇: 'TOWN',
  乡: 'TOWNSHIP',
  苏木: 'TOWNSHIP',
};

/** Those of the region of the kinds named, by code. @param words what follows 各 */
export function townsNamed(words: string, region: Region, regions: Regions): readonly Region[] {
  const named = wordsOf(words, TOWN_WORDS);
  if (named === null || isOfPartyOnly(named)) return [];
  const kinds = named.flatMap((word) => TOWN_KINDS[word] ?? []);
  const towns = regions.townsOf.get(region.code) ?? [];
  return towns.filter(({ name }) => kinds.some((kind) => kind === townKindOf(name)));
}
