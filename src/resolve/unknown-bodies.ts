/** Names that the gazetteer does not know: what they say of themselves, and whose they are. */

import { isCollective, isOfTown, isSchool, stagesOf, unitKindOf } from './classify.ts';
import { leadingRegion } from './leading-region.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';
import { leadingNamesakes } from './namesakes.ts';
import { fullNameOf, levelWordOf, type Region, type Regions } from './regions.ts';
import { linkSchool, regionOfSchool } from './schools.ts';
import type { Surroundings } from './surroundings.ts';
import { findTown } from './towns.ts';

/**
 * A name that begins with a region or its level word is that region's; any other is of the document's region.
 */
export function linkUnknown(surroundings: Surroundings, printed: string): Link {
  const { regions, chain, scope } = surroundings;
  const own = chain[0] ?? null;
  if (isCollective(printed)) return linkNamed(own, [printed], 'collective', scope);
  const town = findTown(regions, chain, printed);
  if (town !== null) return town;
  // 市中区 of a plan of 内江市 names a region and no body of the city.
  if (regions.byName.has(printed)) return linkNamed(own, [printed], 'as-printed', scope);
  const elsewhere = leadingRegion(regions, printed);
  if (elsewhere !== null) {
    return linkCore(regions, elsewhere.region, printed.slice(elsewhere.length), 'region-name');
  }
  const namesakes = leadingNamesakes(regions, chain, printed);
  if (namesakes !== null) {
    const core = printed.slice(namesakes.length);
    if (namesakes.chosen !== null) return linkCore(regions, namesakes.chosen, core, 'region-name');
    const candidates = namesakes.regions.map((region) => fullNameOf(regions, region) + core);
    return { ...linkAsPrinted(surroundings, printed), candidates };
  }
  return linkAsPrinted(surroundings, printed);
}

function linkAsPrinted({ regions, chain, scope }: Surroundings, printed: string): Link {
  const leveled = chain.find((region) => startsWithLevelWord(region, printed));
  if (leveled !== undefined) {
    return linkCore(regions, leveled, printed.slice(levelWordOf(leveled)?.length), 'level-word');
  }
  if (!isSchool(printed)) return linkNamed(chain[0] ?? null, [printed], 'as-printed', scope);
  // 清华大学 is one for all documents.
  const scopeOfSchool = stagesOf(printed).includes('HIGHER') ? null : scope;
  return linkSchool(regions, regionOfSchool(chain, printed), printed, 'as-printed', scopeOfSchool);
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
function linkNamed(
  region: Region | null,
  names: readonly string[],
  rule: LinkRule,
  scope: string | null = null,
): Link {
  const [name = '', ...others] = names;
  const printed = names.at(-1) ?? name;
  const facts = [
    toName(name, 'CANONICAL'),
    ...others.map((other) => toName(other, other === printed ? 'SHORT' : 'ALIAS')),
  ];
  return {
    organization: {
      ...toBase('unt', region, name, facts, scope),
      type: 'UNIT',
      kind: unitKindOf(printed),
      level: isOfTown(printed) ? 'TOWN' : (region?.level ?? null),
      function: null,
      successorId: null,
      until: null,
    },
    region,
    rule,
  };
}
