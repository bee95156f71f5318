/** Gives the names of a document their organizations and regions. */

import type { InclusionFact } from '../model/association-facts.ts';
import type { OrganizationFact, RegionFact } from '../model/facts.ts';
import type { DocumentRecords, Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { withAliases } from './aliases.ts';
import { expandCollectives } from './collectives.ts';
import { documentId } from './document-id.ts';
import { documentRegionOf } from './document-region.ts';
import { findEntity, type EntityLink, type FoundEntity } from './entities.ts';
import { groupFinder } from './groups.ts';
import type { Link } from './links.ts';
import { nameProblems } from './name-problems.ts';
import { entityNames, firstMentions, groupNames, unitAndSchoolNames } from './names-in-records.ts';
import { organizationFinder, type OrganizationInputs } from './organizations.ts';
import { regionFacts } from './region-facts.ts';
import { findNamesInSentences, plainlyNamed, regionsInSentences, type RegionName } from './region-names.ts';
import { chainOf } from './regions.ts';
import { startsWithStateBody } from './state-bodies.ts';
import { withListRegions } from './unit-links.ts';

export interface Resolution {
  /** GB/T 2260 code of the region whose document it is, null where the document does not tell. */
  readonly regionCode: string | null;
  /** Units that hold a role or issue the document, and schools that it names, by the name as the records have it (`Mention.text`). */
  readonly links: ReadonlyMap<string, Link>;
  /** Groups and alliances, by the name as the records have it. */
  readonly groups: ReadonlyMap<string, Link>;
  /** Members, parties, and what has a stated count, by the name as the records have it: organizations or regions. */
  readonly entities: ReadonlyMap<string, EntityLink>;
  /** Every place that names a region, in printed order. */
  readonly regionNames: readonly RegionName[];
  /** All organizations behind these, and the members of collectives, each once, sorted by id. */
  readonly organizations: readonly OrganizationFact[];
  /** Of the closed collectives among the organizations. */
  readonly inclusions: readonly InclusionFact[];
  /** All regions named, the organizations' and the document's, with all that these lie in, each once, sorted by id. */
  readonly regions: readonly RegionFact[];
  /** Names that stay open, and names of no region. */
  readonly problems: readonly Problem[];
}

export function resolve(source: Source, records: DocumentRecords, inputs: OrganizationInputs): Resolution {
  const { regions } = inputs;
  const sentences = findNamesInSentences(regions, records.sentences);
  const region = documentRegionOf(records.head, regions, plainlyNamed(sentences), (text) =>
    startsWithStateBody(inputs.bodies, text),
  );
  const { code: regionCode, isOfState } = region;
  const chain = chainOf(regions, regionCode);
  const scope = regionCode === null && !isOfState ? documentId(records.head, regionCode) : null;
  const surroundings = { regions, chain, scope };
  const { findOrganization, findGroup } = withAliases(records.aliases, {
    findOrganization: organizationFinder(inputs, regionCode, { date: dateOf(records), isOfState, scope }),
    findGroup: groupFinder(records, surroundings),
  });
  const groups = byName(groupNames(records), findGroup);
  const links = withListRegions(
    byName(unitAndSchoolNames(records), (name) => groups.get(name) ?? findOrganization(name)),
    chain[0] ?? null,
    { records, bodies: inputs.bodies, regions, findOrganization },
  );
  const context = { ...surroundings, findOrganization, findGroup };
  const entities = byName(entityNames(records), (name) => findEntity(context, name));
  const found = [...entities.values()];
  const named = [
    ...links.values(),
    ...groups.values(),
    ...found.flatMap(({ organization }) => organization ?? []),
  ];
  const collectives = expandCollectives(named, inputs.bodies, regions);
  const all = [...named, ...collectives.members].flatMap(withSuccessors);
  const spoken = regionsInSentences(source, sentences, chain);
  const administrative = [
    ...chain,
    ...spoken.administrative,
    ...[...all, ...found].flatMap(({ region }) => region ?? []),
  ];
  const functional = [...spoken.functional, ...found.flatMap((entity) => entity.functional ?? [])];
  return {
    regionCode,
    links,
    groups,
    entities: new Map(Array.from(entities, ([name, { link }]) => [name, link])),
    regionNames: spoken.names,
    organizations: uniqueById(all.map(({ organization }) => organization)),
    inclusions: collectives.inclusions,
    regions: uniqueById(regionFacts(regions, administrative, functional)),
    problems: nameProblems({
      head: records.head,
      region,
      regions,
      links: new Map([...organizationsOf(entities), ...links]),
      mentions: firstMentions(records),
    }),
  };
}

function dateOf({ head }: DocumentRecords): string | null {
  return head.issuedOn?.value ?? head.publishedOn?.value ?? head.period?.value.from ?? null;
}

/** The organization and those that took over from it, one after another. */
function withSuccessors(link: Link): readonly Link[] {
  return link.successor === undefined ? [link] : [link, ...withSuccessors(link.successor)];
}

function organizationsOf(entities: ReadonlyMap<string, FoundEntity>): readonly (readonly [string, Link])[] {
  return [...entities].flatMap(([name, { organization }]) =>
    organization === null ? [] : [[name, organization] as const],
  );
}

/** Each name once; a name without a meaning is left out. */
function byName<T>(names: readonly string[], find: (name: string) => T | null): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const name of new Set(names)) {
    const meaning = find(name);
    if (meaning !== null) found.set(name, meaning);
  }
  return found;
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
