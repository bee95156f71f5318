/** The names of a document with what they mean by the rules alone. */

import type { DocumentRecords } from '../model/records.ts';
import type { Decider } from './decided-names.ts';
import { findEntity, type EntityContext, type FoundEntity } from './entities.ts';
import type { Body } from './gazetteer.ts';
import type { Link } from './links.ts';
import { entityNames, groupNames, unitAndSchoolNames } from './names-in-records.ts';
import { withListRegions } from './unit-links.ts';

/** What the names of the records mean, by name as the records have it. */
export interface ReadNames {
  readonly links: ReadonlyMap<string, Link>;
  readonly groups: ReadonlyMap<string, Link>;
  readonly entities: ReadonlyMap<string, FoundEntity>;
}

export function readNames(
  records: DocumentRecords,
  context: EntityContext,
  bodies: readonly Body[],
): ReadNames {
  const { regions, chain, findOrganization, findGroup } = context;
  const groups = byName(groupNames(records), findGroup);
  const links = withListRegions(
    byName(unitAndSchoolNames(records), (name) => groups.get(name) ?? findOrganization(name)),
    chain[0] ?? null,
    { records, bodies, regions, findOrganization },
  );
  return { groups, links, entities: byName(entityNames(records), (name) => findEntity(context, name)) };
}

/** All organizations behind the names, as often as they are named. */
export function linksIn({ links, groups, entities }: ReadNames): readonly Link[] {
  const found = Array.from(entities.values(), ({ organization }) => organization);
  return [...links.values(), ...groups.values(), ...found.filter((link) => link !== null)];
}

/** The decisions that set names apart from what they mean by the rules. */
export function differencesIn(
  { links, groups, entities }: ReadNames,
  decider: Decider,
): readonly { readonly id: string }[] {
  const found = Array.from(entities, ([name, { organization }]) => [name, organization] as const);
  return [...links, ...groups, ...found].flatMap(([name, link]) =>
    link === null ? [] : (decider.differenceOf(name, link) ?? []),
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
