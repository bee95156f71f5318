/** Shared nodes that nobody needs any more once a document, or its old edition, is gone. */

import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import type { NodeRow } from './rows.ts';
import type { Subgraph } from './stored.ts';

/** Rows as stored. */
export interface Orphans {
  readonly organizations: readonly NodeRow[];
  readonly regions: readonly NodeRow[];
}

interface OrganizationInRegion extends NodeRow {
  readonly regionId: string | null;
}

interface RegionInRegion extends NodeRow {
  readonly withinId: string | null;
}

/** Of the organizations `ids`, those that no other document speaks of. */
const ORGANIZATIONS_OF_NO_OTHER = plainCypher<
  { readonly ids: readonly string[]; readonly documentId: string },
  OrganizationInRegion
>('organizations-of-no-other-document', 'WRITE')`
  UNWIND $ids AS id
  MATCH (o:Organization {id: id})
  WHERE NOT EXISTS { MATCH (s:Statement)-[:SUBJECT|OBJECT]->(o) WHERE s.documentId <> $documentId }
    AND NOT EXISTS { MATCH (d:Document)-[:ISSUED_BY]->(o) WHERE d.id <> $documentId }
    AND NOT EXISTS {
      MATCH (o)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t)
      WHERE coalesce(t.documentId, t.id) <> $documentId
    }
  OPTIONAL MATCH (o)-[:LOCATED_IN]->(r:Region)
  RETURN {id: o.id, properties: properties(o), regionId: r.id} AS row
  ORDER BY o.id`;

/** Of the regions `ids`, those that nothing outside `gone` is in, of or about. */
const REGIONS_OF_NO_OTHER = plainCypher<
  { readonly ids: readonly string[]; readonly gone: readonly string[]; readonly documentId: string },
  RegionInRegion
>('regions-of-no-other', 'WRITE')`
  UNWIND $ids AS id
  MATCH (r:Region {id: id})
  WHERE NOT EXISTS { MATCH (x)-[:LOCATED_IN|OF_REGION|WITHIN]->(r) WHERE NOT x.id IN $gone }
    AND NOT EXISTS { MATCH (s:Statement)-[:SUBJECT|OBJECT]->(r) WHERE s.documentId <> $documentId }
  OPTIONAL MATCH (r)-[:WITHIN]->(parent:Region)
  RETURN {id: r.id, properties: properties(r), withinId: parent.id} AS row
  ORDER BY r.id`;

const REMOVE_ORGANIZATIONS = plainCypher<{ readonly ids: readonly string[] }>(
  'remove-organizations',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (o:Organization {id: id})
  OPTIONAL MATCH (o)-[:HAS_NAME]->(n:Name)
  DETACH DELETE o, n`;

const REMOVE_REGIONS = plainCypher<{ readonly ids: readonly string[] }>('remove-regions', 'WRITE')`
  UNWIND $ids AS id
  MATCH (r:Region {id: id})
  DETACH DELETE r`;

/**
 * What only the stored edition needed.
 * @param wanted what the new edition holds; empty when the document is removed
 */
export async function findOrphans(
  run: Run,
  documentId: string,
  stored: Subgraph,
  wanted: Subgraph,
): Promise<Orphans> {
  const kept = idsOf(wanted, ['Unit', 'School', 'Region']);
  const ids = [...sharedEnds(stored)].filter((id) => !kept.has(id)).sort();
  if (ids.length === 0) return { organizations: [], regions: [] };

  const organizations = await run(ORGANIZATIONS_OF_NO_OTHER, { ids, documentId });
  const gone = new Set([documentId, ...organizations.map(({ id }) => id)]);
  const regions: NodeRow[] = [];
  let candidates = new Set([...ids, ...organizations.flatMap(({ regionId }) => regionId ?? [])]);
  while (candidates.size > 0) {
    const found = await run(REGIONS_OF_NO_OTHER, {
      ids: [...candidates].filter((id) => !kept.has(id) && !gone.has(id)).sort(),
      gone: [...gone],
      documentId,
    });
    for (const { id } of found) gone.add(id);
    regions.push(...found.map(({ id, properties }) => ({ id, properties })));
    candidates = new Set(found.flatMap(({ withinId }) => withinId ?? []));
  }
  return { organizations: organizations.map(({ id, properties }) => ({ id, properties })), regions };
}

/** After the edges of the document are gone. */
export async function removeOrphans(run: Run, { organizations, regions }: Orphans): Promise<void> {
  if (organizations.length > 0) await run(REMOVE_ORGANIZATIONS, { ids: organizations.map(({ id }) => id) });
  if (regions.length > 0) await run(REMOVE_REGIONS, { ids: regions.map(({ id }) => id) });
}

/** Ids of what the stored edition leads to outside itself. */
function sharedEnds({ edges }: Subgraph): ReadonlySet<string> {
  const endsOf = (kind: Parameters<typeof edges.get>[0]) => edges.get(kind) ?? [];
  return new Set([
    ...(['OF_REGION', 'ISSUED_BY', 'SUBJECT_ENTITY', 'OBJECT_ENTITY'] as const).flatMap((kind) =>
      endsOf(kind).map(({ to }) => to),
    ),
    ...(['LEADS', 'RESPONSIBLE_FOR', 'SUPPORTS', 'SUPERVISES'] as const).flatMap((kind) =>
      endsOf(kind).map(({ from }) => from),
    ),
  ]);
}

function idsOf({ nodes }: Subgraph, kinds: readonly ('Unit' | 'School' | 'Region')[]): ReadonlySet<string> {
  return new Set(kinds.flatMap((kind) => nodes.get(kind) ?? []).map(({ id }) => id));
}
