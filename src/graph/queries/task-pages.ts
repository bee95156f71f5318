/** Lists of tasks by condition. */

import { cypher, fragment } from '../cypher.ts';
import { listStatements } from './lists.ts';
import { TASK_CONDITION, type TaskLiteral } from './task-condition.ts';
import { TASK_ROW, type TaskRow } from './tasks.ts';

export type TaskSortField = 'ORDINAL' | 'TITLE' | 'DUE';

/** Where to start looking: every task that meets the conditions is found from there. */
export type TaskAnchor =
  | 'none'
  | 'id'
  | 'programmeId'
  | 'documentId'
  | 'documentNumber'
  | 'documentWithin'
  | 'unitId'
  | 'unit'
  | 'unitWithin';

export type RoleEdgeType = 'LEADS' | 'RESPONSIBLE_FOR' | 'SUPPORTS' | 'SUPERVISES';

export const TASK_LISTS = listStatements<TaskLiteral, TaskRow>()<TaskAnchor, TaskSortField>({
  name: 'task',
  anchors: {
    none: fragment`MATCH (subject:Task)`,
    id: fragment`UNWIND $anchor AS id
      MATCH (subject:Task {id: id})`,
    programmeId: fragment`MATCH (:Programme {id: $anchor})<-[:PART_OF]-(subject:Task)`,
    documentId: fragment`MATCH (subject:Task {documentId: $anchor})
      USING INDEX subject:Task(documentId)`,
    documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
      WITH anchor
      MATCH (subject:Task {documentId: anchor.id})
      USING INDEX subject:Task(documentId)`,
    documentWithin: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(anchor:Document)
      WITH DISTINCT anchor
      MATCH (subject:Task {documentId: anchor.id})
      USING INDEX subject:Task(documentId)`,
    unitId: fragment`MATCH (:Organization {id: $anchor})-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)
      WHERE type(r) = $edge
      WITH DISTINCT subject`,
    unit: fragment`MATCH (:Name {folded: $anchor})<-[:HAS_NAME]-(unit:Organization)
      MATCH (unit)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)
      WHERE type(r) = $edge
      WITH DISTINCT subject`,
    unitWithin: fragment`MATCH (region:Region)
      WHERE region.code = $anchor OR region.nameFolded = $anchor
      MATCH (region)<-[:WITHIN*0..4]-(:Region)<-[:LOCATED_IN]-(unit:Organization)
      MATCH (unit)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)
      WHERE type(r) = $edge
      WITH DISTINCT subject`,
  },
  keys: {
    ORDINAL: fragment`subject.ordinalKey`,
    TITLE: fragment`subject.titleKey`,
    DUE: fragment`subject.dueKey`,
  },
  keyMap: fragment`{ORDINAL: subject.ordinalKey, TITLE: subject.titleKey, DUE: subject.dueKey}`,
  key: fragment`subject.ordinalKey`,
  condition: TASK_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'DOCUMENT' THEN [subject.documentId]
      WHEN 'PROGRAMME' THEN [id IN [subject.programmeId] WHERE id IS NOT NULL]
      WHEN 'REGION' THEN [(:Document {id: subject.documentId})-[:OF_REGION]->(region:Region) | region.id]
      WHEN 'LEADS' THEN [(subject)<-[:LEADS]-(o:Organization) | o.id]
      WHEN 'RESPONSIBLE' THEN [(subject)<-[:RESPONSIBLE_FOR]-(o:Organization) | o.id]
      WHEN 'SUPPORTING' THEN [(subject)<-[:SUPPORTS]-(o:Organization) | o.id]
      WHEN 'SUPERVISING' THEN [(subject)<-[:SUPERVISES]-(o:Organization) | o.id]
      WHEN 'DUE_YEAR' THEN [year IN [left(subject.dueOn, 4)] WHERE year IS NOT NULL]
    END`,
  row: fragment`head([t IN [subject] | ${TASK_ROW}])`,
});

/** How many tasks there are: read from the count store. */
export const TASK_COUNT = cypher<Record<string, never>, number>('task-count')`
  MATCH (t:Task)
  RETURN count(t) AS row`;
