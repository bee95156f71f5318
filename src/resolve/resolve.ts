/** Gives the names of a document their organizations and regions. */

import type { InclusionFact } from '../model/association-facts.ts';
import type { OrganizationFact, RegionFact } from '../model/facts.ts';
import type { DocumentRecords, Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { withAliases } from './aliases.ts';
import { expandCollectives } from './collectives.ts';
import {
  bodyFinder,
  correctedBodies,
  completeOrganization,
  decisionsAbout,
  regionsOfBodies,
  withSuccessors,
  type CorrectedBody,
} from './decided-bodies.ts';
import { nameDecider } from './decided-names.ts';
import { documentId } from './document-id.ts';
import { documentRegionOf } from './document-region.ts';
import type { EntityLink, FoundEntity } from './entities.ts';
import { groupFinder } from './groups.ts';
import type { Link } from './links.ts';
import { nameProblems } from './name-problems.ts';
import { firstMentions } from './names-in-records.ts';
import { organizationFinder, type OrganizationInputs } from './organizations.ts';
import { differencesIn, linksIn, readNames } from './read-names.ts';
import { regionFacts } from './region-facts.ts';
import { findNamesInSentences, plainlyNamed, regionsInSentences, type RegionName } from './region-names.ts';
import { chainOf } from './regions.ts';
import { startsWithStateBody } from './state-bodies.ts';
import { presentId, standingDecisions, type StandingDecisions } from './standing-decisions.ts';

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
  /** Of the decisions that had a part in this, sorted. */
  readonly decisionIds: readonly string[];
  /** What corrections of links lead to, by id as the decision has it: after merges, with what took over from it. */
  readonly correctedBodies: ReadonlyMap<string, CorrectedBody>;
}

const NOTHING_DECIDED = standingDecisions([]);

export function resolve(
  source: Source,
  records: DocumentRecords,
  inputs: OrganizationInputs,
  decisions: StandingDecisions = NOTHING_DECIDED,
): Resolution {
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
  const read = readNames(records, { ...surroundings, findOrganization, findGroup }, inputs.bodies);
  const findBody = bodyFinder(linksIn(read), findOrganization);
  const ownId = documentId(records.head, regionCode);
  const decider = nameDecider({ decisions, documentId: ownId, chain, findBody });
  const links = mapByName(read.links, decider.settle);
  const groups = mapByName(read.groups, decider.settle);
  const entities = mapByName(read.entities, decider.settleEntity);
  const found = [...entities.values()];
  const named = linksIn({ links, groups, entities });
  const collectives = expandCollectives(named, inputs.bodies, regions);
  const presentLinks = (link: Link) =>
    withSuccessors(link).map(decider.settleBody).flatMap(withSuccessors).map(decider.settleBody);
  const all = [...named, ...collectives.members].flatMap(presentLinks);
  const organizations = uniqueById(
    all.map(({ organization }) => completeOrganization(decisions, organization)),
  );
  const decisionIds = [
    ...decisionsAbout(decisions, new Set(organizations.map(({ id }) => id))),
    ...differencesIn(read, decider).map(({ id }) => id),
  ];
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
    organizations,
    inclusions: presentInclusions(collectives.inclusions, decisions.merges),
    regions: uniqueById([
      ...regionsOfBodies(decisions, decisionIds),
      ...regionFacts(regions, administrative, functional),
    ]),
    problems: nameProblems({
      head: records.head,
      region,
      regions,
      links: new Map([...organizationsOf(entities), ...links]),
      mentions: firstMentions(records),
    }),
    decisionIds: [...new Set(decisionIds)].sort(),
    correctedBodies: correctedBodies(decisions, (body) => presentLinks(findBody(body))),
  };
}

/** Each member of a collective once, also where two of them are one. */
function presentInclusions(
  inclusions: readonly InclusionFact[],
  merges: StandingDecisions['merges'],
): readonly InclusionFact[] {
  const present = inclusions.map((each) => ({ ...each, memberId: presentId(merges, each.memberId) }));
  const byEnds = new Map(present.map((each) => [`${each.collectiveId}/${each.memberId}`, each]));
  return [...byEnds.values()];
}

function dateOf({ head }: DocumentRecords): string | null {
  return head.issuedOn?.value ?? head.publishedOn?.value ?? head.period?.value.from ?? null;
}

function organizationsOf(entities: ReadonlyMap<string, FoundEntity>): readonly (readonly [string, Link])[] {
  return [...entities].flatMap(([name, { organization }]) =>
    organization === null ? [] : [[name, organization] as const],
  );
}

function mapByName<T>(
  meanings: ReadonlyMap<string, T>,
  change: (name: string, meaning: T) => T,
): ReadonlyMap<string, T> {
  return new Map(Array.from(meanings, ([name, meaning]) => [name, change(name, meaning)]));
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
