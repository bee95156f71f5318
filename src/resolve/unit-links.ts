/** The organizations of units and schools: each name by itself, then those that leave their region out by their lists. */

import type { DocumentRecords } from '../model/records.ts';
import { isBareName, levelWordIn } from './body-index.ts';
import type { Body } from './gazetteer.ts';
import { listsIn, regionsOfLists } from './list-regions.ts';
import type { Link } from './links.ts';
import type { OrganizationFinder } from './organizations.ts';
import type { Region, Regions } from './regions.ts';

interface ListContext {
  readonly records: DocumentRecords;
  readonly bodies: readonly Body[];
  readonly regions: Regions;
  readonly findOrganization: OrganizationFinder;
}

/**
 * The links, with those of names changed whose lists are all of one other region; in a document that tells no region, all
 * of one level word. A name that lists of several regions leave bare stays with the document's own and has the others as
 * candidates.
 * @param own the region whose document it is
 */
export function withListRegions(
  links: ReadonlyMap<string, Link>,
  own: Region | null,
  context: ListContext,
): ReadonlyMap<string, Link> {
  return new Map([
    ...links,
    ...(own === null ? byLevelWords(links, context) : byRegions(links, own, context)),
  ]);
}

function byRegions(
  links: ReadonlyMap<string, Link>,
  own: Region,
  { records, regions, findOrganization }: ListContext,
): ReadonlyMap<string, Link> {
  const settled = new Map<string, Link>();
  for (const [name, ofLists] of regionsOfLists(records, links, own, regions)) {
    const [only, ...others] = ofLists;
    if (only === undefined || (only === own && others.length === 0)) continue;
    if (others.length === 0) {
      settled.set(name, findOrganization(name, only));
      continue;
    }
    const first = findOrganization(name);
    const all = [first, ...Array.from(ofLists, (region) => findOrganization(name, region))];
    const candidates = [...new Set(all.map(({ organization }) => organization.name))];
    if (candidates.length > 1) settled.set(name, { ...first, candidates });
  }
  return settled;
}

/** 省科技厅、工业和信息化厅 is 省工业和信息化厅, whatever the province. */
function byLevelWords(
  links: ReadonlyMap<string, Link>,
  { records, bodies, findOrganization }: ListContext,
): ReadonlyMap<string, Link> {
  const wordIn = new Map(Array.from(links.keys(), (name) => [name, levelWordIn(bodies, name)]));
  const bare = new Set([...links.keys()].filter((name) => isBareName(bodies, name)));
  const wordsOf = new Map<string, Set<string | null>>();
  for (const list of listsIn(records)) {
    let before: string | null = null;
    for (const { unit } of list) {
      const word = wordIn.get(unit.text) ?? null;
      if (word === null && bare.has(unit.text)) {
        wordsOf.set(unit.text, (wordsOf.get(unit.text) ?? new Set()).add(before));
      } else {
        before = word;
      }
    }
  }
  return new Map(
    [...wordsOf].flatMap(([name, words]) => {
      const [only = null, ...others] = words;
      if (only === null || others.length > 0) return [];
      return [[name, { ...findOrganization(only + name), rule: 'list-prefix' as const }] as const];
    }),
  );
}
