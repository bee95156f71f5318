/** Lists of tasks by condition: one constant statement for each anchor, sort and direction. */

import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { TASK_CONDITION, type Conjunction, type TaskLiteral } from './conditions.ts';
import type { Placed } from './keyed.ts';
import { TASK_ROW, type TaskRow } from './tasks.ts';

export type TaskSortField = 'ORDINAL' | 'TITLE' | 'DUE';
export type SortDirection = 'ASC' | 'DESC';

/** Where to start looking: every task that meets the conditions is found from there. */
export type TaskAnchor =
  | { readonly by: 'none' }
  | { readonly by: 'documentId' | 'documentNumber'; readonly value: string }
  | { readonly by: 'unit'; readonly value: string; readonly edge: RoleEdgeType };

export type RoleEdgeType = 'LEADS' | 'RESPONSIBLE_FOR' | 'SUPPORTS' | 'SUPERVISES';

export interface TaskCountParameters {
  readonly where: Conjunction<TaskLiteral>;
  /** Value of the anchor, folded; null without anchor. */
  readonly anchor: string | null;
  /** Edge of the anchor `unit`; null for others. */
  readonly edge: RoleEdgeType | null;
}

export interface TaskPageParameters extends TaskCountParameters {
  /** The place to go on from; `START[direction]` for the start. */
  readonly after: string;
  readonly limit: number;
}

export interface TaskCandidateParameters extends TaskCountParameters {
  readonly limit: number;
}

/** A task with its stored sort keys: what sorts, U+0001, what makes it unique; ORDINAL as a whole is both. */
export type TaskCandidate = Readonly<Record<TaskSortField, string>> & { readonly id: string };

/** A place before all others. */
export const START: Readonly<Record<SortDirection, string>> = { ASC: '', DESC: '\u{10FFFF}' };

type PageStatement = Statement<TaskPageParameters, Placed<TaskRow>>;
type CountStatement = Statement<TaskCountParameters, number>;
type CandidateStatement = Statement<TaskCandidateParameters, TaskCandidate>;
type ByAnchor<T> = Readonly<Record<TaskAnchor['by'], T>>;

const ANCHORS: ByAnchor<Fragment> = {
  none: fragment`MATCH (subject:Task)`,
  documentId: fragment`MATCH (subject:Task {documentId: $anchor})
    USING INDEX subject:Task(documentId)`,
  documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
    WITH anchor
    MATCH (subject:Task {documentId: anchor.id})
    USING INDEX subject:Task(documentId)`,
  unit: fragment`MATCH (:Name {folded: $anchor})<-[:HAS_NAME]-(unit:Organization)
    MATCH (unit)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)
    WHERE type(r) = $edge
    WITH DISTINCT subject`,
};

const KEYS: Readonly<Record<TaskSortField, Fragment>> = {
  ORDINAL: fragment`subject.ordinalKey`,
  TITLE: fragment`subject.titleKey`,
  DUE: fragment`subject.dueKey`,
};

/** Tasks that meet the conditions, from a place on. */
export const TASK_PAGES: ByAnchor<
  Readonly<Record<TaskSortField, Readonly<Record<SortDirection, PageStatement>>>>
> = {
  none: pagesFrom('none'),
  documentId: pagesFrom('documentId'),
  documentNumber: pagesFrom('documentNumber'),
  unit: pagesFrom('unit'),
};

/** How many tasks meet the conditions. */
export const TASK_COUNTS: ByAnchor<CountStatement> = {
  none: countFrom('none'),
  documentId: countFrom('documentId'),
  documentNumber: countFrom('documentNumber'),
  unit: countFrom('unit'),
};

/** Tasks that meet the conditions, for orders that no stored key gives: not of all tasks, and at most `limit`. */
export const TASK_CANDIDATES: Readonly<Record<Exclude<TaskAnchor['by'], 'none'>, CandidateStatement>> = {
  documentId: candidatesFrom('documentId'),
  documentNumber: candidatesFrom('documentNumber'),
  unit: candidatesFrom('unit'),
};

/** How many tasks there are: read from the count store. */
export const TASK_COUNT = cypher<Record<string, never>, number>('task-count')`
  MATCH (t:Task)
  RETURN count(t) AS row`;

function pagesFrom(anchor: TaskAnchor['by']) {
  return {
    ORDINAL: { ASC: page(anchor, 'ORDINAL', 'ASC'), DESC: page(anchor, 'ORDINAL', 'DESC') },
    TITLE: { ASC: page(anchor, 'TITLE', 'ASC'), DESC: page(anchor, 'TITLE', 'DESC') },
    DUE: { ASC: page(anchor, 'DUE', 'ASC'), DESC: page(anchor, 'DUE', 'DESC') },
  };
}

function page(anchor: TaskAnchor['by'], field: TaskSortField, direction: SortDirection): PageStatement {
  const key = KEYS[field];
  const isPast = direction === 'ASC' ? fragment`${key} > $after` : fragment`${key} < $after`;
  const order = direction === 'ASC' ? fragment`${key}` : fragment`${key} DESC`;
  return cypher<TaskPageParameters, Placed<TaskRow>>(`task-page-${anchor}-${field}-${direction}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE ${isPast} AND ${TASK_CONDITION}
    WITH subject
    ORDER BY ${order}
    LIMIT $limit
    WITH subject AS t, ${key} AS place
    RETURN {place: place, value: ${TASK_ROW}} AS row
    ORDER BY ${direction === 'ASC' ? fragment`place` : fragment`place DESC`}`;
}

function countFrom(anchor: TaskAnchor['by']): CountStatement {
  return cypher<TaskCountParameters, number>(`task-count-${anchor}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE subject.ordinalKey > '' AND ${TASK_CONDITION}
    RETURN count(subject) AS row`;
}

function candidatesFrom(anchor: TaskAnchor['by']): CandidateStatement {
  return cypher<TaskCandidateParameters, TaskCandidate>(`task-candidates-${anchor}`)`
    ${ANCHORS[anchor]}
    WITH subject
    WHERE subject.ordinalKey > '' AND ${TASK_CONDITION}
    WITH subject
    ORDER BY subject.ordinalKey
    LIMIT $limit
    RETURN {id: subject.id, ORDINAL: subject.ordinalKey, TITLE: subject.titleKey, DUE: subject.dueKey} AS row
    ORDER BY subject.ordinalKey`;
}
