/** What entities are tied to directly, and by what: the edges that paths and neighbourhoods go along. */

import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered } from './keyed.ts';
import { STATEMENT_ROW, type StatementRow } from './statements.ts';

/** Types of the edges between entities, what ties closest first. What a goal names counts as named by its owner. */
export const EDGE_TYPES = [
  'LEADS',
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SUPERVISES',
  'PARTY_TO',
  'MEMBER_OF',
  'INCLUDES',
  'SUCCEEDED_BY',
  'MENTIONS',
  'CITES',
  'ISSUED_BY',
  'PART_OF',
  'OF_REGION',
  'LOCATED_IN',
  'WITHIN',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** One edge, in the direction in which it is stored. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

/** What one node is tied to by edges of one type in one direction. */
export interface Ties {
  readonly type: EdgeType;
  /** True where the edges start at the node. */
  readonly isOut: boolean;
  /** By id, at most `MAX_TIES` and one more. */
  readonly ids: readonly string[];
}

export interface NeighboursRow {
  /** True where the node has more edges than are looked at, 20,000; it has no `ties` then. */
  readonly isTooDense: boolean;
  readonly ties: readonly Ties[];
}

/**
 * Nodes of a type and direction that one node gives. They are the first by id, so that two nodes that are cut keep
 * those that they have in common.
 */
export const MAX_TIES = 200;
const TYPES = fragment`
  LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES|PARTY_TO|MEMBER_OF|INCLUDES|SUCCEEDED_BY|MENTIONS|CITES|ISSUED_BY|PART_OF|OF_REGION|LOCATED_IN|WITHIN`;

/** The edges of the node `n` to entities `m`; `r` is null where a goal stands between. */
export const EDGES = fragment`
  MATCH (n)-[r:${TYPES}]-(m:Entity)
  RETURN type(r) AS type, startNode(r) = n AS isOut, m, r
  UNION ALL
  MATCH (n)-[:HAS_TARGET]->(:Target)-[:MENTIONS]->(m:Entity)
  RETURN 'MENTIONS' AS type, true AS isOut, m, null AS r
  UNION ALL
  MATCH (n)<-[:MENTIONS]-(:Target)<-[:HAS_TARGET]-(m:Entity)
  RETURN 'MENTIONS' AS type, false AS isOut, m, null AS r`;

/** What each node is tied to; of a node with more than 20,000 edges nothing, so that none costs more than that. */
export const NEIGHBOURS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<NeighboursRow>>('neighbours-by-id')`
  UNWIND $ids AS key
  MATCH (n:Entity {id: key})
  CALL (n) {
    CALL (n) {
      CALL (n) {
        ${EDGES}
      }
      RETURN type, isOut, m
      LIMIT 20001
    }
    WITH type, isOut, m.id AS id, count(*) AS times
    ORDER BY id
    WITH type, isOut, collect(id) AS ids, sum(times) AS times
    ORDER BY type, isOut
    RETURN collect({type: type, isOut: isOut, ids: ids[0..201]}) AS ties, coalesce(sum(times), 0) > 20000 AS isTooDense
  }
  RETURN {key: key, value: {isTooDense: isTooDense, ties: CASE WHEN isTooDense THEN [] ELSE ties END}} AS row
  ORDER BY key
  LIMIT 1000`;

/** What states each edge, in the order of the file; nothing where it follows from the names or the divisions. */
export const STATEMENTS_BY_EDGE = cypher<{ keys: readonly Numbered<EdgeRow>[] }, Keyed<StatementRow, number>>(
  'statements-by-edge',
)`
  UNWIND $keys AS k
  MATCH (a:Entity {id: k.from})
  MATCH (b:Entity {id: k.to})
  CALL (k, a, b) {
    MATCH (a)-[r]->(b)
    WHERE type(r) = k.type
    UNWIND r.statementIds AS id
    RETURN id
    UNION
    MATCH (a)-[:HAS_TARGET]->(:Target)-[r:MENTIONS]->(b)
    WHERE k.type = 'MENTIONS'
    UNWIND r.statementIds AS id
    RETURN id
    UNION
    MATCH (a)<-[:SUBJECT]-(said:Statement {predicate: 'ISSUED_BY'})-[:OBJECT]->(b)
    WHERE k.type = 'ISSUED_BY'
    RETURN said.id AS id
  }
  MATCH (s:Statement {id: id})
  RETURN {key: k.n, value: ${STATEMENT_ROW}} AS row
  ORDER BY k.n, s.documentId, s.start, s.id
  LIMIT 50000`;
