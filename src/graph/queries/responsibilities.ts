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
  /** The collective it is a member of; null where the document names it itself. */
  readonly via: OrganizationRow | null;
}

/** One role of an organization for a task, seen from the organization. */
export interface ResponsibilityRow extends RoleEdge {
  readonly node: TaskRow;
}

/** One role of an organization for a task, seen from the task. */
export interface AssignmentRow extends RoleEdge {
  readonly node: OrganizationRow;
}

/** One cell of the matrix of a document. */
export interface CellRow {
  readonly task: string;
  readonly unit: OrganizationRow;
  readonly role: Role;
  readonly disputed: boolean;
  readonly parts: readonly Part[];
}

/** A parent and a role, null for all. */
export interface RoleKey {
  readonly id: string;
  readonly role: Role | null;
}

/** A page of one parent: `first` edges and one more after the place `after`, '' for the start. */
export interface RolePageKey extends RoleKey {
  readonly after: string;
  readonly first: number;
}

/** The role that an edge `r` stands for. */
const ROLE = fragment`
  CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'RESPONSIBLE_FOR' THEN 'RESPONSIBLE' WHEN 'SUPPORTS' THEN 'SUPPORT' ELSE 'SUPERVISE' END`;

/** LEAD, RESPONSIBLE, SUPPORT, SUPERVISE. */
const RANK = fragment`
  CASE type(r) WHEN 'LEADS' THEN '0' WHEN 'RESPONSIBLE_FOR' THEN '1' WHEN 'SUPPORTS' THEN '2' ELSE '3' END`;

const EDGE = fragment`role: role, disputed: r.disputed, parts: r.parts, statementIds: r.statementIds, via: null`;

/** What each organization holds a role for, by place of the task, then role; at most `limit` a key. */
export const RESPONSIBILITY_PAGES = cypher<
  { keys: readonly Numbered<RolePageKey>[]; limit: number },
  Keyed<Placed<ResponsibilityRow>, number>
>('responsibility-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Organization {id: k.id})-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task)
    WITH k, r, t, ${ROLE} AS role, t.ordinalKey + '\u0001' + ${RANK} AS place
    WHERE (k.role IS NULL OR role = k.role) AND place > k.after
    RETURN r, t, role, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {${EDGE}, node: ${TASK_ROW}}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const RESPONSIBILITY_COUNTS = cypher<{ keys: readonly Numbered<RoleKey>[] }, Keyed<number, number>>(
  'responsibility-counts',
)`
  UNWIND $keys AS k
  MATCH (o:Organization {id: k.id})
  RETURN {
    key: k.n,
    value: COUNT {
      MATCH (o)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(:Task)
      WHERE k.role IS NULL OR ${ROLE} = k.role
    }
  } AS row
  ORDER BY k.n
  LIMIT 1000`;

/** Who holds a role for each task, by role, then as printed; at most `limit` a key. */
export const ASSIGNMENT_PAGES = cypher<
  { keys: readonly Numbered<RolePageKey>[]; limit: number },
  Keyed<Placed<AssignmentRow>, number>
>('assignment-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Task {id: k.id})<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization)
    WITH k, r, o, ${ROLE} AS role, ${RANK} + right('00000' + toString(r.position), 6) + '\u0001' + o.id AS place
    WHERE (k.role IS NULL OR role = k.role) AND place > k.after
    RETURN r, o, role, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {${EDGE}, node: ${ORGANIZATION_ROW}}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const ASSIGNMENT_COUNTS = cypher<{ keys: readonly Numbered<RoleKey>[] }, Keyed<number, number>>(
  'assignment-counts',
)`
  UNWIND $keys AS k
  MATCH (t:Task {id: k.id})
  RETURN {
    key: k.n,
    value: COUNT {
      MATCH (t)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(:Organization)
      WHERE k.role IS NULL OR ${ROLE} = k.role
    }
  } AS row
  ORDER BY k.n
  LIMIT 1000`;

/** Who holds one role for each task, as printed. */
export const ORGANIZATIONS_BY_ROLE = cypher<
  { keys: readonly Numbered<RoleKey>[] },
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
    value: {task: t.id, unit: ${ORGANIZATION_ROW}, role: ${ROLE}, disputed: r.disputed, parts: r.parts}
  } AS row
  ORDER BY key, t.ordinalKey, ${RANK}, r.position, o.id
  LIMIT 50000`;
