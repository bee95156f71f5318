/** Lists of the roles that organizations hold for tasks, by condition. */

import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';
import { listStatements } from './lists.ts';
import {
  HELD_ROLE,
  RESPONSIBILITY_CONDITION,
  type ResponsibilityLiteral,
} from './responsibility-condition.ts';
import { RANK, type ResponsibilityRow } from './responsibilities.ts';
import { TASK_ROW } from './tasks.ts';

export type ResponsibilitySortField = 'TASK' | 'ORGANIZATION';

/** Where to start looking: every role that meets the conditions is found from there. */
export type ResponsibilityAnchor =
  'none' | 'documentId' | 'documentNumber' | 'taskId' | 'organizationId' | 'organizationName';

/** Place of the edge `held` in the lists of the task: by role, then as printed. */
const PRINTED = fragment`
  head([r IN [held] | ${RANK}]) + right('00000' + toString(held.position), 6) + holder.id`;

const TASK_PLACE = fragment`subject.ordinalKey + '\u0002' + ${PRINTED}`;

/** Tells an edge from all others. */
const ID = fragment`subject.id + ' ' + type(held) + ' ' + holder.id`;

const ROW = fragment`{
    role: ${HELD_ROLE}, disputed: held.disputed, parts: held.parts, statementIds: held.statementIds, viaId: null,
    organizationId: holder.id, node: head([t IN [subject] | ${TASK_ROW}])
  }`;

export const RESPONSIBILITY_LISTS = listStatements<ResponsibilityLiteral, ResponsibilityRow>()<
  ResponsibilityAnchor,
  ResponsibilitySortField
>({
  name: 'responsibility',
  anchors: {
    none: fragment`MATCH (subject:Task)<-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)`,
    documentId: fragment`MATCH (subject:Task {documentId: $anchor})
      USING INDEX subject:Task(documentId)
      MATCH (subject)<-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)`,
    documentNumber: fragment`MATCH (anchor:Document {numberFolded: $anchor})
      WITH anchor
      MATCH (subject:Task {documentId: anchor.id})
      USING INDEX subject:Task(documentId)
      MATCH (subject)<-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)`,
    taskId: fragment`MATCH (subject:Task {id: $anchor})
      MATCH (subject)<-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization)`,
    organizationId: fragment`MATCH (holder:Organization {id: $anchor})
      MATCH (holder)-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)`,
    organizationName: fragment`MATCH (:Name {folded: $anchor})<-[:HAS_NAME]-(holder:Organization)
      WITH DISTINCT holder
      MATCH (holder)-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(subject:Task)`,
  },
  edge: {
    variables: fragment`subject, held, holder`,
    within: { TASK: PRINTED, ORGANIZATION: TASK_PLACE },
    id: ID,
  },
  keys: { TASK: fragment`subject.ordinalKey`, ORGANIZATION: fragment`holder.nameKey` },
  keyMap: fragment`{TASK: ${TASK_PLACE}, ORGANIZATION: holder.nameKey}`,
  key: fragment`subject.ordinalKey`,
  condition: RESPONSIBILITY_CONDITION,
  groups: fragment`
    CASE field
      WHEN 'ROLE' THEN [${HELD_ROLE}]
      WHEN 'ORGANIZATION' THEN [holder.id]
      WHEN 'DOCUMENT' THEN [subject.documentId]
      WHEN 'REGION' THEN [(holder)-[:LOCATED_IN]->(region:Region) | region.id]
    END`,
  row: ROW,
});

/** Roles by what `Candidate` of the lists has as `id`. */
export const RESPONSIBILITIES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<ResponsibilityRow>>(
  'responsibilities-by-id',
)`
  UNWIND $ids AS key
  WITH key, split(key, ' ') AS parts
  MATCH (subject:Task {id: parts[0]})
  MATCH (subject)<-[held:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(holder:Organization {id: parts[2]})
  WHERE type(held) = parts[1]
  RETURN {key: key, value: ${ROW}} AS row
  ORDER BY key
  LIMIT 1000`;
