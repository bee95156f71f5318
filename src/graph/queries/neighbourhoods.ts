/** What is shown of the edges of an entity, and how many it has. */

import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered } from './keyed.ts';
import { EDGES, type EdgeRow, type EdgeType } from './neighbours.ts';

/** A node, and how many of its neighbours of each type are asked for, of which types; null is all. */
export interface NeighbourhoodKey {
  readonly id: string;
  readonly perRelation: number;
  readonly types: readonly EdgeType[] | null;
}

/** How many edges of a type a node has. */
export interface DegreeRow {
  readonly type: EdgeType;
  readonly count: number;
}

/** Place of the edge `r` in the list that the node `n` prints, '' where it prints none. */
const PRINTED = fragment`
  CASE
    WHEN isOut AND NOT type IN ['INCLUDES', 'CITES', 'ISSUED_BY'] THEN ''
    ELSE coalesce(r.memberKey, right('00000' + toString(r.position), 6), '')
  END`;

/** Where the node `m` stands among its like: by document and place in it, by date, by name or by code. */
const PLACE = fragment`
  coalesce(m.ordinalKey, m.issuedKey, m.nameKey, m.signedKey, m.code, right('00000' + toString(m.position), 6), '')`;

/**
 * The first neighbours of each node by edges of each type: what the node itself leads to, then in the order it prints
 * them, then in their own order.
 */
export const EDGES_OF_NODE = cypher<
  { keys: readonly Numbered<NeighbourhoodKey>[] },
  Keyed<readonly EdgeRow[], number>
>('edges-of-node')`
  UNWIND $keys AS k
  MATCH (n:Entity {id: k.id})
  CALL (k, n) {
    CALL (n) {
      ${EDGES}
    }
    WITH k, n, type, isOut, m, r
    WHERE (k.types IS NULL OR type IN k.types) AND m <> n
    WITH k, n, type, isOut, m, min(${PRINTED}) AS printed
    ORDER BY isOut DESC, printed, ${PLACE}, m.id
    WITH k, type, collect({
      type: type,
      from: CASE WHEN isOut THEN n.id ELSE m.id END,
      to: CASE WHEN isOut THEN m.id ELSE n.id END
    }) AS edges
    RETURN type, edges[0..k.perRelation] AS first
  }
  RETURN {key: k.n, value: first} AS row
  ORDER BY k.n, type
  LIMIT 50000`;

/**
 * The edges of each node seen from the end that has few of them: of a role from the task, of a place from what lies
 * there. Of nodes that are all asked for, these are all edges between them.
 */
export const LINKS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<EdgeRow>>('links-by-id')`
  UNWIND $ids AS key
  MATCH (n:Entity {id: key})
  CALL (n) {
    MATCH (n)-[r:MEMBER_OF|SUCCEEDED_BY|MENTIONS|CITES|ISSUED_BY|PART_OF|OF_REGION|LOCATED_IN|WITHIN]->(m:Entity)
    RETURN type(r) AS type, n AS start, m AS end
    UNION
    MATCH (n)-[:HAS_TARGET]->(:Target)-[:MENTIONS]->(m:Entity)
    RETURN 'MENTIONS' AS type, n AS start, m AS end
    UNION
    MATCH (n)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES|PARTY_TO|INCLUDES]-(m:Entity)
    RETURN type(r) AS type, m AS start, n AS end
  }
  RETURN {key: key, value: {type: type, from: start.id, to: end.id}} AS row
  ORDER BY key, type, start.id, end.id
  LIMIT 200000`;

/** How many edges of each type each node has; without types it has none of. */
export const DEGREES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<DegreeRow>>('degrees-by-id')`
  UNWIND $ids AS key
  MATCH (n:Entity {id: key})
  CALL (n) {
    CALL (n) {
      MATCH (n)-[:MENTIONS]->(m:Entity)
      RETURN true AS isOut, m
      UNION
      MATCH (n)-[:HAS_TARGET]->(:Target)-[:MENTIONS]->(m:Entity)
      RETURN true AS isOut, m
      UNION
      MATCH (n)<-[:MENTIONS]-(m:Entity)
      RETURN false AS isOut, m
      UNION
      MATCH (n)<-[:MENTIONS]-(:Target)<-[:HAS_TARGET]-(m:Entity)
      RETURN false AS isOut, m
    }
    WITH n, m
    WHERE m <> n
    RETURN count(m) AS mentions
  }
  UNWIND [
    {type: 'LEADS', count: COUNT {(n)-[:LEADS]-()}},
    {type: 'RESPONSIBLE_FOR', count: COUNT {(n)-[:RESPONSIBLE_FOR]-()}},
    {type: 'SUPPORTS', count: COUNT {(n)-[:SUPPORTS]-()}},
    {type: 'SUPERVISES', count: COUNT {(n)-[:SUPERVISES]-()}},
    {type: 'PARTY_TO', count: COUNT {(n)-[:PARTY_TO]-()}},
    {type: 'MEMBER_OF', count: COUNT {(n)-[:MEMBER_OF]-()}},
    {type: 'INCLUDES', count: COUNT {(n)-[:INCLUDES]-()}},
    {type: 'SUCCEEDED_BY', count: COUNT {(n)-[:SUCCEEDED_BY]-()}},
    {type: 'MENTIONS', count: mentions},
    {type: 'CITES', count: COUNT {(n)-[:CITES]-()}},
    {type: 'ISSUED_BY', count: COUNT {(n)-[:ISSUED_BY]-()}},
    {type: 'PART_OF', count: COUNT {(n)-[:PART_OF]-()}},
    {type: 'OF_REGION', count: COUNT {(n)-[:OF_REGION]-()}},
    {type: 'LOCATED_IN', count: COUNT {(n)-[:LOCATED_IN]-()}},
    {type: 'WITHIN', count: COUNT {(n)-[:WITHIN]-()}}
  ] AS degree
  WITH key, degree
  WHERE degree.count > 0
  RETURN {key: key, value: degree} AS row
  ORDER BY key, degree.type
  LIMIT 50000`;
