/** Who holds which role for which of some tasks: what the load of organizations is counted from. */

import type { Role } from '../../model/enums.ts';
import { cypher, fragment, type Fragment, type Statement } from '../cypher.ts';
import { ROLE } from './responsibilities.ts';

/** Where the tasks are: in a document, under a programme, in the documents of a region. */
export type LoadScope = 'document' | 'programme' | 'region';

export interface LoadParameters {
  /** Id of the document, programme or region. */
  readonly anchor: string;
  /** Only tasks with a goal for this year, or due in it; null for all. */
  readonly year: number | null;
  readonly limit: number;
}

/** One role for one task; a task that nobody holds a role for has one row without organization. */
export interface LoadRow {
  readonly taskId: string;
  readonly programmeId: string | null;
  /** Of the goals of the task, each once, ascending. */
  readonly years: readonly number[];
  readonly organizationId: string | null;
  readonly name: string | null;
  readonly role: Role | null;
}

const SCOPES: Readonly<Record<LoadScope, Fragment>> = {
  document: fragment`MATCH (t:Task {documentId: $anchor})`,
  programme: fragment`MATCH (:Programme {id: $anchor})<-[:PART_OF*1..6]-(t:Task)`,
  region: fragment`MATCH (:Region {id: $anchor})<-[:OF_REGION]-(d:Document)
    MATCH (t:Task {documentId: d.id})`,
};

/** By task in printed order. */
export const LOAD_ROWS: Readonly<Record<LoadScope, Statement<LoadParameters, LoadRow>>> = {
  document: rowsIn('document'),
  programme: rowsIn('programme'),
  region: rowsIn('region'),
};

function rowsIn(scope: LoadScope): Statement<LoadParameters, LoadRow> {
  return cypher<LoadParameters, LoadRow>(`load-rows-${scope}`)`
    ${SCOPES[scope]}
    WITH DISTINCT t
    WITH t, COLLECT {
      MATCH (t)-[:HAS_TARGET]->(g:Target)
      WHERE g.year IS NOT NULL
      RETURN DISTINCT g.year AS year ORDER BY year
    } AS years
    WHERE $year IS NULL OR $year IN years OR left(coalesce(t.dueOn, ''), 4) = toString($year)
    OPTIONAL MATCH (t)<-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(o:Organization)
    WITH t, years, r, o
    ORDER BY t.ordinalKey, o.id
    LIMIT $limit
    RETURN {
      taskId: t.id, programmeId: t.programmeId, years: years, organizationId: o.id, name: o.name,
      role: CASE WHEN r IS NULL THEN null ELSE ${ROLE} END
    } AS row
    ORDER BY t.ordinalKey, o.id`;
}
