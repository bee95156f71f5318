/** Tasks for which several organizations hold a role. */

import type { Part, Role } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, Placed } from './keyed.ts';
import { COUNTS, HOLDERS, RANK, ROLE, VIA } from './responsibilities.ts';
import { TASK_ROW, type TaskRow } from './tasks.ts';

/** An organization, and which roles of it count. */
export interface Holder {
  readonly id: string;
  readonly roles: readonly Role[];
}

export interface SharedTasksKey {
  readonly holders: readonly Holder[];
  /** How many of them hold a role for each task. */
  readonly least: number;
  /** Only tasks of that year; null is all. */
  readonly year: number | null;
  /** Do roles count that an organization holds as a member of a collective? */
  readonly withMembers: boolean;
}

export interface SharedTasksPageKey extends SharedTasksKey {
  readonly after: string;
  readonly first: number;
}

/** One role of one of the organizations. */
export interface SharedRoleRow {
  readonly unitId: string;
  readonly role: Role;
  readonly disputed: boolean;
  readonly parts: readonly Part[];
  readonly statementIds: readonly string[];
  /** The closed collective it is a member of; null where the document names it itself. */
  readonly viaId: string | null;
}

/** `roles` are in the order of the organizations, then by role. */
export interface SharedTaskRow {
  readonly node: TaskRow;
  readonly roles: readonly SharedRoleRow[];
}

/**
 * The years of the role `r` for the task `t`: of the period of the plan, where it has none those of the goals of the
 * task. Of a period with an open end only the year that is known.
 */
export const YEARS = fragment`
  CASE WHEN coalesce(r.validFrom, r.validUntil) IS NULL
    THEN [(t)-[:HAS_TARGET]->(g:Target) WHERE g.year IS NOT NULL | g.year]
    ELSE range(toInteger(left(coalesce(r.validFrom, r.validUntil), 4)), toInteger(left(coalesce(r.validUntil, r.validFrom), 4)))
  END`;

/** The tasks `t` that are asked for. */
const TASKS = fragment`
  UNWIND k.holders AS asked
  MATCH (o:Organization {id: asked.id})
  MATCH ${HOLDERS}-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
  WHERE ${ROLE} IN asked.roles AND (holder = o OR k.withMembers) AND (k.year IS NULL OR k.year IN ${YEARS})
  WITH k, t, count(DISTINCT o) AS held
  WHERE held >= k.least`;

/** By document and place in it; at most `limit` a key. */
export const SHARED_TASK_PAGES = cypher<
  { keys: readonly Numbered<SharedTasksPageKey>[]; limit: number },
  Keyed<Placed<SharedTaskRow>, number>
>('shared-task-pages')`
  UNWIND $keys AS k
  CALL (k) {
    ${TASKS} AND t.ordinalKey > k.after
    RETURN t
    ORDER BY t.ordinalKey
    LIMIT $limit
  }
  CALL (k, t) {
    UNWIND range(0, size(k.holders) - 1) AS place
    MATCH (o:Organization {id: k.holders[place].id})
    MATCH ${HOLDERS}-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t)
    WHERE ${ROLE} IN k.holders[place].roles AND (holder = o OR k.withMembers) AND (${COUNTS})
    WITH r, o, place, ${VIA} AS via
    ORDER BY place, ${RANK}, via.id
    RETURN collect({
      unitId: o.id, role: ${ROLE}, disputed: r.disputed, parts: r.parts, statementIds: r.statementIds, viaId: via.id
    }) AS roles
  }
  RETURN {key: k.n, value: {place: t.ordinalKey, value: {node: ${TASK_ROW}, roles: roles}}} AS row
  ORDER BY k.n, t.ordinalKey
  LIMIT 50000`;

export const SHARED_TASK_COUNTS = cypher<
  { keys: readonly Numbered<SharedTasksKey>[] },
  Keyed<number, number>
>('shared-task-counts')`
  UNWIND $keys AS k
  CALL (k) {
    ${TASKS}
    RETURN count(t) AS count
  }
  RETURN {key: k.n, value: count} AS row
  ORDER BY k.n
  LIMIT 1000`;
