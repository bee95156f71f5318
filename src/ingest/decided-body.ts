/** The organizations that decisions speak of, taken out of the graph. */

import { ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { FORMER_IDS } from '../graph/queries/graph.ts';
import { ORGANIZATION_FACTS, type OrganizationFactRow } from '../graph/queries/organization-facts.ts';
import type { DecidedBody } from '../model/decisions.ts';
import type { OrganizationFact, RegionFact } from '../model/facts.ts';
import { showText } from './check-text.ts';

/**
 * The organization of that id, or of what it stands for after merges.
 * @param argument what the id was given as, for the message
 * @throws ZerenError BAD_ID where the graph holds none, BAD_USER_INPUT for a collective (各镇街), which is no body
 */
export async function getBody(graph: Graph, argument: string, id: string): Promise<DecidedBody> {
  const present = await presentIdOf(graph, id);
  const [first, ...successors] = await graph.read(ORGANIZATION_FACTS, { id: present }, null);
  if (first === undefined) {
    throw new ZerenError(
      'BAD_ID',
      `${argument}: expected the id of an organization in the graph, got ${showText(id)}`,
    );
  }
  if (first.kind === 'COLLECTIVE') {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `${argument}: expected one body, got the collective ${first.name}`,
    );
  }
  return {
    organization: toFact(first),
    successors: successors.map(toFact),
    regions: uniqueRegions([first, ...successors].flatMap(({ regions }) => regions)),
  };
}

/** The id, or the one that it stands for now. */
export async function presentIdOf(graph: Graph, id: string): Promise<string> {
  const [former] = await graph.read(FORMER_IDS, { ids: [id] }, null);
  return former?.value ?? id;
}

function toFact(row: OrganizationFactRow): OrganizationFact {
  const { id, ref, name, names, regionId, stages, kind, level, function: work, successorId, until } = row;
  const base = { id, ref, name, names, regionId };
  switch (row.type) {
    case 'UNIT':
      return { ...base, type: row.type, kind: kind ?? 'OTHER', level, function: work, successorId, until };
    case 'SCHOOL':
    case 'EDUCATION_GROUP':
      return { ...base, type: row.type, stages };
    case 'ALLIANCE':
      return { ...base, type: row.type };
  }
}

function uniqueRegions(regions: readonly RegionFact[]): readonly RegionFact[] {
  return [...new Map(regions.map((region) => [region.id, region])).values()];
}
