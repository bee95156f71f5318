/** Shared nodes that nobody needs any more once a document, or its old edition, is gone. */

import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { compareEdges } from './difference.ts';
import type { EdgeKind } from './edge-kinds.ts';
import type { NodeKind } from './node-kinds.ts';
import type { NodeRow } from './rows.ts';
import { edgesIn, nodesIn, type Step, type Subgraph } from './stored.ts';

/** A node as stored. */
export interface Orphan extends NodeRow {
  readonly kind: 'Organization' | 'Region' | 'Agreement';
}

/** Ids of the nodes that only this one may have kept. */
interface Found extends Orphan {
  readonly freed: readonly string[];
}

interface OrphanParameters {
  readonly ids: readonly string[];
  readonly documentId: string;
  /** Ids of nodes that are going. */
  readonly gone: readonly string[];
  /** Edges that are going, as `from>to`. */
  readonly cut: readonly string[];
}

/**
 * Of the shared nodes `ids`, those that no other document speaks of and that no other node is in, of or made of.
 * Memberships and parties need no look: each follows from statements.
 */
export const NEEDED_BY_NOTHING = plainCypher<OrphanParameters, Found>('needed-by-nothing', 'WRITE')`
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  WHERE (e:Organization OR e:Region OR e:Agreement)
    AND NOT EXISTS { MATCH (s:Statement)-[:SUBJECT|OBJECT]->(e) WHERE s.documentId <> $documentId }
    AND NOT EXISTS {
      MATCH (e)-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES|MENTIONS|COUNT_OF]-(x)
      WHERE coalesce(x.documentId, x.id) <> $documentId
    }
    AND NOT EXISTS {
      MATCH (x)-[:ISSUED_BY|OF_REGION|LOCATED_IN|WITHIN|INCLUDES|SUCCEEDED_BY]->(e)
      WHERE NOT x.id IN $gone AND NOT x.id + '>' + e.id IN $cut
    }
  RETURN {
    id: e.id, properties: properties(e),
    kind: CASE WHEN e:Region THEN 'Region' WHEN e:Agreement THEN 'Agreement' ELSE 'Organization' END,
    freed: [(e)-[:LOCATED_IN|WITHIN|INCLUDES|SUCCEEDED_BY]->(x:Entity) | x.id]
  } AS row
  ORDER BY e.id`;

export const REMOVE_ORPHANS = plainCypher<{ readonly ids: readonly string[] }>('remove-orphans', 'WRITE')`
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  OPTIONAL MATCH (e)-[:HAS_NAME]->(n:Name)
  DETACH DELETE e, n`;

const SHARED_KINDS = [
  'Unit',
  'School',
  'EducationGroup',
  'Alliance',
  'Region',
  'Agreement',
] as const satisfies readonly NodeKind[];

/** Edges of a document's own nodes, and between shared ones, that lead to a shared node. */
const KINDS_TO_SHARED = [
  ...(['OF_REGION', 'ISSUED_BY', 'LOCATED_IN', 'WITHIN', 'INCLUDES', 'SUCCEEDED_BY', 'COUNT_OF'] as const),
  ...(['SUBJECT_ENTITY', 'OBJECT_ENTITY', 'ENTITY_MENTIONS', 'TARGET_MENTIONS'] as const),
] satisfies readonly EdgeKind[];
const KINDS_FROM_SHARED = [
  'LEADS',
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SUPERVISES',
] as const satisfies readonly EdgeKind[];
const KINDS_BETWEEN_SHARED = [
  'LOCATED_IN',
  'WITHIN',
  'INCLUDES',
  'SUCCEEDED_BY',
] as const satisfies readonly EdgeKind[];

/** What only the stored edition needed, by id. */
export async function findOrphans(
  run: Run,
  documentId: string,
  { stored, wanted }: Step,
): Promise<readonly Orphan[]> {
  const kept = new Set(SHARED_KINDS.flatMap((kind) => nodesIn(wanted, kind)).map(({ id }) => id));
  const gone = new Set([documentId]);
  const cut = KINDS_BETWEEN_SHARED.flatMap(
    (kind) => compareEdges(edgesIn(stored, kind), edgesIn(wanted, kind)).removed,
  ).map(({ from, to }) => `${from}>${to}`);
  const orphans: Orphan[] = [];
  let candidates = endsIn(stored);
  while (candidates.length > 0) {
    const ids = [...new Set(candidates)].filter((id) => !kept.has(id) && !gone.has(id)).sort();
    const found =
      ids.length === 0 ? [] : await run(NEEDED_BY_NOTHING, { ids, documentId, gone: [...gone], cut });
    for (const { id, properties, kind } of found) {
      gone.add(id);
      orphans.push({ id, properties, kind });
    }
    candidates = found.flatMap(({ freed }) => freed);
  }
  return orphans.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** After the edges of the document are gone. */
export async function removeOrphans(run: Run, orphans: readonly Orphan[]): Promise<void> {
  if (orphans.length > 0) await run(REMOVE_ORPHANS, { ids: orphans.map(({ id }) => id) });
}

/** Ids of what the stored edition leads to outside itself, and of some of its own nodes. */
function endsIn(stored: Subgraph): readonly string[] {
  return [
    ...KINDS_TO_SHARED.flatMap((kind) => edgesIn(stored, kind)).map(({ to }) => to),
    ...KINDS_FROM_SHARED.flatMap((kind) => edgesIn(stored, kind)).map(({ from }) => from),
  ];
}
