/** Who works with whom: organizations that documents name for the same tasks. Collectives count as written. */

import type { Role } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';
import { ORGANIZATION_ROW, type OrganizationRow } from './organizations.ts';
import { RANK, ROLE } from './responsibilities.ts';
import { YEARS } from './shared-tasks.ts';

/** An organization, its role, the role of the other, and a year of the task; null is any. */
export interface CollaboratorsKey {
  readonly id: string;
  readonly role: Role | null;
  readonly otherRole: Role | null;
  readonly year: number | null;
}

export type CollaboratorsPageKey = CollaboratorsKey & PageKey;

/** The same between two organizations. */
export interface CollaborationKey extends CollaboratorsKey {
  readonly otherId: string;
}

/** An organization, and for how many tasks both are named. */
export interface CollaboratorRow {
  readonly node: OrganizationRow;
  readonly tasks: number;
}

/** For how many tasks both are named in these roles. A task counts for each pair of roles. */
export interface RolePairRow {
  readonly role: Role;
  readonly otherRole: Role;
  readonly tasks: number;
}

/** For how many tasks of a year both are named. A task counts in each of its years. */
export interface YearRow {
  readonly year: number;
  readonly tasks: number;
}

const OTHER_ROLE = fragment`
  CASE type(s) WHEN 'LEADS' THEN 'LEAD' WHEN 'RESPONSIBLE_FOR' THEN 'RESPONSIBLE' WHEN 'SUPPORTS' THEN 'SUPPORT' ELSE 'SUPERVISE' END`;

/** See `RANK`. */
const OTHER_RANK = fragment`
  CASE type(s) WHEN 'LEADS' THEN '0' WHEN 'RESPONSIBLE_FOR' THEN '1' WHEN 'SUPPORTS' THEN '2' ELSE '3' END`;

const IS_ASKED = fragment`
  (k.role IS NULL OR ${ROLE} = k.role)
  AND (k.otherRole IS NULL OR ${OTHER_ROLE} = k.otherRole)
  AND (k.year IS NULL OR k.year IN ${YEARS})`;

/** The roles `r` of `k.id` and `s` of another organization `o` for the same task `t`. */
const COLLABORATIONS = fragment`
  MATCH (:Organization {id: k.id})-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
  MATCH (t)<-[s:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization)
  WHERE o.id <> k.id AND ${IS_ASKED}`;

/** The same with `k.otherId`. */
const COLLABORATION = fragment`
  MATCH (o:Organization {id: k.otherId})
  MATCH (:Organization {id: k.id})-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
  MATCH (t)<-[s:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o)
  WHERE ${IS_ASKED}`;

/** Most tasks first, then by id; at most `limit` a key. */
export const COLLABORATOR_PAGES = cypher<
  { keys: readonly Numbered<CollaboratorsPageKey>[]; limit: number },
  Keyed<Placed<CollaboratorRow>, number>
>('collaborator-pages')`
  UNWIND $keys AS k
  CALL (k) {
    ${COLLABORATIONS}
    WITH k, o, count(DISTINCT t) AS tasks
    WITH k, o, tasks, toString(9999999 - tasks) + '\u0001' + o.id AS place
    WHERE place > k.after
    RETURN o, tasks, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {tasks: tasks, node: ${ORGANIZATION_ROW}}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const COLLABORATOR_COUNTS = cypher<
  { keys: readonly Numbered<CollaboratorsKey>[] },
  Keyed<number, number>
>('collaborator-counts')`
  UNWIND $keys AS k
  CALL (k) {
    ${COLLABORATIONS}
    RETURN count(DISTINCT o) AS count
  }
  RETURN {key: k.n, value: count} AS row
  ORDER BY k.n
  LIMIT 1000`;

/** By own role, then that of the other. */
export const ROLE_PAIRS_BY_COLLABORATION = cypher<
  { keys: readonly Numbered<CollaborationKey>[] },
  Keyed<RolePairRow, number>
>('role-pairs-by-collaboration')`
  UNWIND $keys AS k
  CALL (k) {
    ${COLLABORATION}
    RETURN ${ROLE} AS role, ${RANK} AS rank, ${OTHER_ROLE} AS otherRole, ${OTHER_RANK} AS otherRank,
      count(DISTINCT t) AS tasks
  }
  RETURN {key: k.n, value: {role: role, otherRole: otherRole, tasks: tasks}} AS row
  ORDER BY k.n, rank, otherRank
  LIMIT 50000`;

/** In order. */
export const YEARS_BY_COLLABORATION = cypher<
  { keys: readonly Numbered<CollaborationKey>[] },
  Keyed<YearRow, number>
>('years-by-collaboration')`
  UNWIND $keys AS k
  CALL (k) {
    ${COLLABORATION}
    UNWIND ${YEARS} AS year
    RETURN year, count(DISTINCT t) AS tasks
  }
  RETURN {key: k.n, value: {year: year, tasks: tasks}} AS row
  ORDER BY k.n, year
  LIMIT 50000`;
