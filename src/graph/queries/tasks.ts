/** Tasks by their ids and by what they belong to; lists by condition are in task-pages.ts. */

import type { Part } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/** A task as stored. `dueOn` is an ISO date, null when the document names none. */
export interface TaskRow {
  readonly type: 'Task';
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly title: string;
  readonly ordinal: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly dueAsWritten: string | null;
  readonly documentId: string;
  /** Null directly under the document. */
  readonly programmeId: string | null;
}

/** What one part of a document prints of a task. */
export interface TaskTextRow {
  readonly part: Part;
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Projection of a node `t` to a `TaskRow`. */
export const TASK_ROW = fragment`
  t {
    type: 'Task', .id, .ref, .name, .title, .ordinal, .text, .dueOn, .dueAsWritten, .documentId, .programmeId
  }`;

export const TASKS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<TaskRow>>('tasks-by-id')`
  UNWIND $ids AS key
  MATCH (t:Task {id: key})
  RETURN {key: key, value: ${TASK_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Tasks directly under each programme, in printed order. */
export const TASKS_BY_PROGRAMME = cypher<{ ids: readonly string[] }, Keyed<TaskRow>>('tasks-by-programme')`
  UNWIND $ids AS key
  MATCH (:Programme {id: key})<-[:PART_OF]-(t:Task)
  RETURN {key: key, value: ${TASK_ROW}} AS row
  ORDER BY key, t.ordinalKey
  LIMIT 50000`;

/** All tasks of each document, in printed order. */
export const TASKS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<TaskRow>>('tasks-by-document')`
  UNWIND $ids AS key
  MATCH (t:Task {documentId: key})
  RETURN {key: key, value: ${TASK_ROW}} AS row
  ORDER BY key, t.ordinalKey
  LIMIT 50000`;

/** What the parts of the document print of each task, in the order of the file. */
export const TEXTS_BY_TASK = cypher<{ ids: readonly string[] }, Keyed<TaskTextRow>>('texts-by-task')`
  UNWIND $ids AS key
  MATCH (:Task {id: key})-[:HAS_TEXT]->(x:TaskText)
  RETURN {key: key, value: x {.part, .ordinal, .title, .text, .line, .start, .end}} AS row
  ORDER BY key, x.start, x.id
  LIMIT 50000`;
