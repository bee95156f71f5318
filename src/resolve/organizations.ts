/** From a name as written to the organization it means, in the region whose document it stands in. */

import { isCollective, isOfTown, isSchool, unitKindOf } from './classify.ts';
import { meaningFinder } from './body-index.ts';
import type { Body } from './gazetteer.ts';
import { linkKnown } from './known-bodies.ts';
import { leadingRegion } from './leading-region.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import { chainOf, fullNameOf, levelWordOf, type Region, type Regions } from './regions.ts';
import { linkSchool, regionOfSchool } from './schools.ts';
import { findTown } from './towns.ts';

/** Finds organizations by name for one document. */
export type OrganizationFinder = (name: string) => Link;

export interface OrganizationInputs {
  readonly bodies: readonly Body[];
  readonly regions: Regions;
}

/** A finder for a document of the region with that code (null: unknown, then names stand for themselves). */
export function organizationFinder(
  { bodies, regions }: OrganizationInputs,
  regionCode: string | null,
): OrganizationFinder {
  const chain = chainOf(regions, regionCode);
  const findMeaning = meaningFinder(bodies, regions);
  return (name) => {
    for (const region of chain) {
      const meaning = findMeaning(name, region, region === chain[0]);
      if (meaning !== null) return linkKnown(regions, meaning);
    }
    // 四川省教育厅 in a plan of Chongqing: a region's full name at the start brings its own bodies.
    const elsewhere = leadingRegion(regions, name)?.region;
    const meaning = elsewhere === undefined ? null : findMeaning(name, elsewhere, false);
    if (meaning?.prefix === 'FULL' || meaning?.prefix === 'NAME') return linkKnown(regions, meaning);
    // One width for all documents: an id is made of the folded name, so the name itself must not tell who came first.
    return linkUnknown(regions, chain, name.normalize('NFKC'));
  };
}

/** A name that begins with a region or its level word is that region's; any other is of the document's region. */
function linkUnknown(regions: Regions, chain: readonly Region[], printed: string): Link {
  const own = chain[0] ?? null;
  if (isCollective(printed)) return linkNamed(own, [printed], 'collective');
  const town = findTown(regions, chain, printed);
  if (town !== null) return town;
  // 市中区 of a plan of 内江市 names a region and no body of the city.
  if (regions.byName.has(printed)) return linkNamed(own, [printed], 'as-printed');
  const elsewhere = leadingRegion(regions, printed);
  if (elsewhere !== null) {
    return linkCore(regions, elsewhere.region, printed.slice(elsewhere.length), 'region-name');
  }
  const leveled = chain.find((region) => startsWithLevelWord(region, printed));
  if (leveled !== undefined) {
    return linkCore(regions, leveled, printed.slice(levelWordOf(leveled)?.length), 'level-word');
  }
  return isSchool(printed)
    ? linkSchool(regions, regionOfSchool(chain, printed), printed, 'as-printed')
    : linkNamed(own, [printed], 'as-printed');
}

/** A body of a region that the gazetteer does not know: 区新区办 and 荣昌区新区办 are one. */
function linkCore(regions: Regions, region: Region, core: string, rule: LinkRule): Link {
  if (isCollective(core)) return linkNamed(region, [core], 'collective');
  if (isSchool(core)) return linkSchool(regions, region, core, rule);
  const prefixes = [fullNameOf(regions, region), region.name, levelWordOf(region) ?? ''];
  const names = prefixes.map((prefix) => prefix + core);
  return linkNamed(region, names, rule);
}

/** Words that begin with a level word and are no body of that level. */
const NOT_LEVELED = /^(?:市[场政容民直属级域]|区[域块级属直划间]|县[域级属直]|省[级属直域]|州[级属直])/u;

function startsWithLevelWord(region: Region, name: string): boolean {
  const word = levelWordOf(region);
  return word !== null && name.length > word.length + 1 && name.startsWith(word) && !NOT_LEVELED.test(name);
}

/** The unit with these names, the first the canonical one, the last as documents of its region print it. */
function linkNamed(region: Region | null, names: readonly string[], rule: LinkRule): Link {
  const [name = '', ...others] = names;
  const printed = names.at(-1) ?? name;
  const facts = [
    toName(name, 'CANONICAL'),
    ...others.map((other) => toName(other, other === printed ? 'SHORT' : 'ALIAS')),
  ];
  return {
    organization: {
      ...toBase('unt', region, name, facts),
      type: 'UNIT',
      kind: unitKindOf(printed),
      level: isOfTown(printed) ? 'TOWN' : (region?.level ?? null),
      function: null,
    },
    region,
    rule,
  };
}
