/** Shared nodes are in the graph because a document needs them, and for no other reason. */

import type { DocumentFacts } from '../../model/facts.ts';

/** The facts without organizations that nothing of the document leads to, and without regions that none of these needs. */
export function withNeededOnly(facts: DocumentFacts): DocumentFacts {
  const needed = new Set([
    ...facts.document.issuerIds,
    ...facts.responsibilities.map(({ organizationId }) => organizationId),
    ...facts.statements.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
  ]);
  const organizations = facts.organizations.filter(({ id }) => needed.has(id));
  return { ...facts, organizations, regions: neededRegions(facts, organizations) };
}

function neededRegions(
  { document, regions, statements }: DocumentFacts,
  organizations: DocumentFacts['organizations'],
): DocumentFacts['regions'] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const needed = new Set<string>();
  const addWithParents = (id: string | null) => {
    let region = id === null ? undefined : byId.get(id);
    while (region !== undefined && !needed.has(region.id)) {
      needed.add(region.id);
      region = region.withinId === null ? undefined : byId.get(region.withinId);
    }
  };
  addWithParents(regionOf(document, regions)?.id ?? null);
  for (const { regionId } of organizations) addWithParents(regionId);
  for (const { subjectId, objectId } of statements) {
    addWithParents(subjectId);
    addWithParents(objectId);
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
