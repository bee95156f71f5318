/** Shared nodes are in the graph because a document needs them, and for no other reason. */

import type { DocumentFacts } from '../../model/facts.ts';

/** The facts without organizations and agreements that nothing of the document leads to, and without regions that none of these needs. */
export function withNeededOnly(facts: DocumentFacts): DocumentFacts {
  const spokenOf = new Set([
    ...facts.document.issuerIds,
    ...facts.responsibilities.map(({ organizationId }) => organizationId),
    ...facts.mentions.map(({ objectId }) => objectId),
    ...facts.counts.map(({ ofId }) => ofId),
    ...facts.statements.flatMap(({ subjectId, objectId }) =>
      objectId === null ? [subjectId] : [subjectId, objectId],
    ),
  ]);
  const inclusions = facts.inclusions.filter(({ collectiveId }) => spokenOf.has(collectiveId));
  const needed = withSuccessors(facts, [...spokenOf, ...inclusions.map(({ memberId }) => memberId)]);
  const organizations = facts.organizations.filter(({ id }) => needed.has(id));
  return {
    ...facts,
    inclusions,
    organizations,
    agreements: facts.agreements.filter(({ id }) => needed.has(id)),
    regions: neededRegions(facts, [...needed, ...organizations.map(({ regionId }) => regionId)]),
  };
}

/** These ids, and those of the units that took over from them, one after another. */
function withSuccessors({ organizations }: DocumentFacts, ids: readonly string[]): ReadonlySet<string> {
  const successorOf = new Map(
    organizations.map((each) => [each.id, each.type === 'UNIT' ? each.successorId : null]),
  );
  const needed = new Set<string>();
  for (const start of ids) {
    let id: string | null = start;
    while (id !== null && !needed.has(id)) {
      needed.add(id);
      id = successorOf.get(id) ?? null;
    }
  }
  return needed;
}

/** The document's region and those with these ids, with all that they lie in. */
function neededRegions(
  { document, regions }: DocumentFacts,
  ids: readonly (string | null)[],
): DocumentFacts['regions'] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const needed = new Set<string>();
  for (const id of [regionOf(document, regions)?.id ?? null, ...ids]) {
    let region = id === null ? undefined : byId.get(id);
    while (region !== undefined && !needed.has(region.id)) {
      needed.add(region.id);
      region = region.withinId === null ? undefined : byId.get(region.withinId);
    }
  }
  return regions.filter(({ id }) => needed.has(id));
}

/** The region whose document it is. */
export function regionOf(
  document: DocumentFacts['document'],
  regions: DocumentFacts['regions'],
): DocumentFacts['regions'][number] | null {
  if (document.regionCode === null) return null;
  return regions.find(({ code }) => code === document.regionCode) ?? null;
}
