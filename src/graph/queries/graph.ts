/** The graph as a whole, and ids that are no longer in use. */

import type { IdPrefix } from '../../model/ids.ts';
import { cypher } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/** How many nodes carry a label that can be looked up. */
export interface LabelCountRow {
  readonly type: string;
  readonly count: number;
}

/**
 * Read from the count store, so each count stands alone: the cost does not grow with the graph. Of documents only those
 * held count: a walk of their index.
 */
export const LABEL_COUNTS = cypher<Record<string, never>, LabelCountRow>('label-counts')`
  CALL () {
    CALL () {MATCH (n:Document) WHERE n.issuedKey > '' AND n.held RETURN count(n) AS count} RETURN 0 AS rank, 'Document' AS type, count
    UNION ALL
    CALL () {MATCH (n:Programme) RETURN count(n) AS count} RETURN 1 AS rank, 'Programme' AS type, count
    UNION ALL
    CALL () {MATCH (n:Task) RETURN count(n) AS count} RETURN 2 AS rank, 'Task' AS type, count
    UNION ALL
    CALL () {MATCH (n:Unit) RETURN count(n) AS count} RETURN 3 AS rank, 'Unit' AS type, count
    UNION ALL
    CALL () {MATCH (n:School) RETURN count(n) AS count} RETURN 4 AS rank, 'School' AS type, count
    UNION ALL
    CALL () {MATCH (n:EducationGroup) RETURN count(n) AS count} RETURN 5 AS rank, 'EducationGroup' AS type, count
    UNION ALL
    CALL () {MATCH (n:Alliance) RETURN count(n) AS count} RETURN 6 AS rank, 'Alliance' AS type, count
    UNION ALL
    CALL () {MATCH (n:Region) RETURN count(n) AS count} RETURN 7 AS rank, 'Region' AS type, count
    UNION ALL
    CALL () {MATCH (n:Agreement) RETURN count(n) AS count} RETURN 8 AS rank, 'Agreement' AS type, count
  }
  RETURN {type: type, count: count} AS row
  ORDER BY rank
  LIMIT 9`;

/** How ids begin that are kept when a node goes: see `graph/write/former-ids.ts`. */
export const FORMER_PREFIXES = [
  'unt',
  'sch',
  'grp',
  'all',
  'reg',
  'agr',
  'stm',
] as const satisfies readonly IdPrefix[];

/** What an id left behind by a merge stands for now. */
export const FORMER_IDS = cypher<{ ids: readonly string[] }, Keyed<string>>('former-ids')`
  UNWIND $ids AS key
  MATCH (:FormerId {id: key})-[:NOW]->(n)
  RETURN {key: key, value: n.id} AS row
  ORDER BY key
  LIMIT 1000`;
