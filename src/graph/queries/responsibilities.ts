/** Roles of organizations for tasks: the derived edges, with the ids of the statements behind them. */

import type { Part, Role } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, Placed } from './keyed.ts';
import { ORGANIZATION_ROW, type OrganizationRow } from './organizations.ts';
import { TASK_ROW, type TaskRow } from './tasks.ts';

interface RoleEdge {
  readonly role: Role;
  readonly disputed: boolean;
  readonly parts: readonly Part[];
  readonly statementIds: readonly string[];
  /** The closed collective it is a member of; null where the document names it itself. */
  readonly viaId: string | null;
}

/** One role of an organization for a task, seen from the organization. */
export interface ResponsibilityRow extends RoleEdge {
  /** Who holds it. */
  readonly organizationId: string;
  readonly node: TaskRow;
}

/** One role of an organization for a task, seen from the task. */
export interface AssignmentRow extends RoleEdge {
  readonly node: OrganizationRow;
}

/** One cell of the matrix of a document; `via` is the collective that `unit` is a member of, null where it is named itself. */
export interface CellRow {
  readonly task: string;
  readonly unit: OrganizationRow;
  readonly role: Role;
  readonly disputed: boolean;
  readonly parts: readonly Part[];
  readonly statementIds: readonly string[];
  readonly via: string | null;
}

/** A parent, a role and a day (ISO 8601) on which it is held; null for all. */
export interface RoleKey {
  readonly id: string;
  readonly role: Role | null;
  readonly asOf: string | null;
}

/** An organization, and the document (id) for whose tasks it holds roles; null for those of all. */
export interface ResponsibilityKey extends RoleKey {
  readonly documentId: string | null;
}

/** A page of one parent: `first` edges and one more after the place `after`, '' for the start. */
export interface RolePageKey extends RoleKey {
  readonly after: string;
  readonly first: number;
}

/** The role that an edge `r` stands for. */
export const ROLE = fragment`
  CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'RESPONSIBLE_FOR' THEN 'RESPONSIBLE' WHEN 'SUPPORTS' THEN 'SUPPORT' ELSE 'SUPERVISE' END`;

/** LEAD, RESPONSIBLE, SUPPORT, SUPERVISE. */
export const RANK = fragment`
  CASE type(r) WHEN 'LEADS' THEN '0' WHEN 'RESPONSIBLE_FOR' THEN '1' WHEN 'SUPPORTS' THEN '2' ELSE '3' END`;

/** Place of the edge `r` in the lists of the task: by role, then as printed. */
const PRINTED = fragment`${RANK} + right('00000' + toString(r.position), 6)`;

const EDGE = fragment`
  role: ${ROLE}, disputed: r.disputed, parts: r.parts, statementIds: r.statementIds, viaId: via.id`;

/** The organization `o` and the collectives that include it: whoever holds a role, it holds. */
export const HOLDERS = fragment`(o)<-[:INCLUDES*0..1]-(holder:Organization)`;

/** The edge `r` to the task `t` counts for `o`: its own, or that of a collective whose role it does not hold itself. */
export const COUNTS = fragment`
  o = holder OR NOT EXISTS {
    MATCH (o)-[own:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t)
    WHERE type(own) = type(r)
  }`;

/** The role of the edge `r` is asked for, and held on the day: partial dates count from their first day, to their last. */
const IS_ASKED = fragment`
  (k.role IS NULL OR ${ROLE} = k.role) AND (k.asOf IS NULL OR (
    coalesce(r.validFrom, '') <= k.asOf
    AND left(k.asOf, size(coalesce(r.validUntil, ''))) <= coalesce(r.validUntil, '')))`;

/** The role is asked for, and `t` is a task of the document. */
const IS_ASKED_IN_DOCUMENT = fragment`${IS_ASKED} AND (k.documentId IS NULL OR t.documentId = k.documentId)`;

/** The collective by which `o` holds the role; null where the document names `o` itself. */
export const VIA = fragment`CASE WHEN o = holder THEN null ELSE holder END`;

/**
 * What each organization holds a role for, itself or as a member of a collective, by place of the task, then role; at
 * most `limit` a key.
 */
export const RESPONSIBILITY_PAGES = cypher<
  { keys: readonly Numbered<RolePageKey & ResponsibilityKey>[]; limit: number },
  Keyed<Placed<ResponsibilityRow>, number>
>('responsibility-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (o:Organization {id: k.id})
    MATCH ${HOLDERS}-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
    WHERE ${IS_ASKED_IN_DOCUMENT} AND (${COUNTS})
    WITH k, r, t, ${VIA} AS via
    WITH k, r, t, via, t.ordinalKey + '\u0001' + ${RANK} + coalesce('\u0001' + via.id, '') AS place
    WHERE place > k.after
    RETURN r, t, via, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {${EDGE}, organizationId: k.id, node: ${TASK_ROW}}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const RESPONSIBILITY_COUNTS = cypher<
  { keys: readonly Numbered<ResponsibilityKey>[] },
  Keyed<number, number>
>('responsibility-counts')`
  UNWIND $keys AS k
  MATCH (o:Organization {id: k.id})
  RETURN {
    key: k.n,
    value: COUNT {
      MATCH ${HOLDERS}-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
      WHERE ${IS_ASKED_IN_DOCUMENT} AND (${COUNTS})
    }
  } AS row
  ORDER BY k.n
  LIMIT 1000`;

/**
 * Who holds a role for each task, by role, then as printed; after all of these the members of collectives, in the same
 * order; at most `limit` a key.
 */
export const ASSIGNMENT_PAGES = cypher<
  { keys: readonly Numbered<RolePageKey>[]; limit: number },
  Keyed<Placed<AssignmentRow>, number>
>('assignment-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (t:Task {id: k.id})<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)
    WHERE ${IS_ASKED}
    MATCH (holder)-[i:INCLUDES*0..1]->(o:Organization)
    WHERE ${COUNTS}
    WITH k, r, o, ${VIA} AS via, ${PRINTED} + '\u0001' + holder.id AS printed, right('00000' + toString(i[0].position), 6) + o.id AS member
    WITH k, r, o, via, coalesce('via' + printed + member, printed) AS place
    WHERE place > k.after
    RETURN r, o, via, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {${EDGE}, node: ${ORGANIZATION_ROW}}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

/** Roles as written: members of collectives are not counted. */
export const ASSIGNMENT_COUNTS = cypher<{ keys: readonly Numbered<RoleKey>[] }, Keyed<number, number>>(
  'assignment-counts',
)`
  UNWIND $keys AS k
  MATCH (t:Task {id: k.id})
  RETURN {
    key: k.n,
    value: COUNT {
      MATCH (t)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(:Organization)
      WHERE ${IS_ASKED}
    }
  } AS row
  ORDER BY k.n
  LIMIT 1000`;

/** Who holds one role for each task, as printed. */
export const ORGANIZATIONS_BY_ROLE = cypher<
  { keys: readonly Numbered<Pick<RoleKey, 'id' | 'role'>>[] },
  Keyed<OrganizationRow, number>
>('organizations-by-role')`
  UNWIND $keys AS k
  MATCH (:Task {id: k.id})<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization)
  WHERE ${ROLE} = k.role
  RETURN {key: k.n, value: ${ORGANIZATION_ROW}} AS row
  ORDER BY k.n, r.position, o.id
  LIMIT 50000`;

/** All roles for all tasks of each document, in printed order. */
export const CELLS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<CellRow>>('cells-by-document')`
  UNWIND $ids AS key
  MATCH (t:Task {documentId: key})
  MATCH (t)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization)
  RETURN {
    key: key,
    value: {task: t.id, unit: ${ORGANIZATION_ROW}, role: ${ROLE}, disputed: r.disputed, parts: r.parts, statementIds: r.statementIds, via: null}
  } AS row
  ORDER BY key, t.ordinalKey, ${RANK}, r.position, o.id
  LIMIT 50000`;

/** The roles that members of collectives hold through them, as `CELLS_BY_DOCUMENT`, then as the collective lists them. */
export const MEMBER_CELLS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<CellRow>>(
  'member-cells-by-document',
)`
  UNWIND $ids AS key
  MATCH (t:Task {documentId: key})
  MATCH (t)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Unit)-[i:INCLUDES]->(o:Organization)
  WHERE ${COUNTS}
  RETURN {
    key: key,
    value: {
      task: t.id, unit: ${ORGANIZATION_ROW}, role: ${ROLE}, disputed: r.disputed, parts: r.parts,
      statementIds: r.statementIds, via: holder.id
    }
  } AS row
  ORDER BY key, t.ordinalKey, ${RANK}, r.position, holder.id, i.position, o.id
  LIMIT 50000`;
