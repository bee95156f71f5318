/** The kinds of edges a document adds, each with its three statements. */

import { fragment, plainCypher, type Fragment, type Statement } from '../cypher.ts';
import type { NodeKind } from './node-kinds.ts';
import type { EdgeRow } from './rows.ts';

interface EdgeStatements {
  /** Rows as stored, of the edges at the nodes `ids` of the anchored end. */
  readonly stored: Statement<{ readonly ids: readonly string[] }, EdgeRow>;
  /** Returns how many edges it put: fewer than rows means an end that is not there. */
  readonly put: Statement<{ readonly rows: readonly EdgeRow[] }, { readonly count: number }>;
  readonly remove: Statement<{ readonly rows: readonly EdgeRow[] }, never>;
  /** Kinds of the nodes whose edges are one document's own (or, of shared nodes, the same from every document). */
  readonly anchors: readonly NodeKind[];
}

const Document = fragment`Document`;
const Entity = fragment`Entity`;
const Task = fragment`Task`;
const Target = fragment`Target`;
const Indicator = fragment`Indicator`;
const IndicatorValue = fragment`IndicatorValue`;
const Organization = fragment`Organization`;
const Region = fragment`Region`;
const Stated = fragment`Statement`;
const Finding = fragment`Finding`;

/** By type and, where a type joins several labels, by them. */
export const EDGE_KINDS = [
  'TASK_PART_OF',
  'PROGRAMME_PART_OF',
  'INDICATOR_PART_OF',
  'HAS_PASSAGE',
  'HAS_INDICATOR',
  'HAS_TEXT',
  'HAS_TARGET',
  'HAS_MEASURE',
  'HAS_VALUE',
  'HAS_NAME',
  'LOCATED_IN',
  'WITHIN',
  'OF_REGION',
  'ISSUED_BY',
  'STATED_IN',
  'SUBJECT_ENTITY',
  'SUBJECT_TARGET',
  'SUBJECT_INDICATOR',
  'SUBJECT_VALUE',
  'OBJECT_ENTITY',
  'OBJECT_TARGET',
  'OBJECT_INDICATOR',
  'OBJECT_VALUE',
  'LEADS',
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SUPERVISES',
  'ABOUT',
  'EVIDENCED_BY',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A type that joins several labels has an entry for each, so that both ends are index seeks. */
export const EDGE_STATEMENTS: Readonly<Record<EdgeKind, EdgeStatements>> = {
  TASK_PART_OF: from(['Task'], Task, fragment`PART_OF`, Entity),
  PROGRAMME_PART_OF: from(['Programme'], fragment`Programme`, fragment`PART_OF`, Entity),
  INDICATOR_PART_OF: from(['Indicator'], Indicator, fragment`PART_OF`, Indicator),
  HAS_PASSAGE: from(['Document'], Document, fragment`HAS_PASSAGE`, fragment`Passage`),
  HAS_INDICATOR: from(['Document'], Document, fragment`HAS_INDICATOR`, Indicator),
  HAS_TEXT: from(['Task'], Task, fragment`HAS_TEXT`, fragment`TaskText`),
  HAS_TARGET: to(Entity, fragment`HAS_TARGET`, Target, ['Target']),
  HAS_MEASURE: from(['Target'], Target, fragment`HAS_MEASURE`, fragment`Measure`),
  HAS_VALUE: from(['Indicator'], Indicator, fragment`HAS_VALUE`, IndicatorValue),
  HAS_NAME: from(['Unit', 'School'], Organization, fragment`HAS_NAME`, fragment`Name`),
  LOCATED_IN: from(['Unit', 'School'], Organization, fragment`LOCATED_IN`, Region),
  WITHIN: from(['Region'], Region, fragment`WITHIN`, Region),
  OF_REGION: from(['Document'], Document, fragment`OF_REGION`, Region),
  ISSUED_BY: from(['Document'], Document, fragment`ISSUED_BY`, Organization),
  STATED_IN: from(['Statement'], Stated, fragment`STATED_IN`, Document),
  SUBJECT_ENTITY: from(['Statement'], Stated, fragment`SUBJECT`, Entity),
  SUBJECT_TARGET: from(['Statement'], Stated, fragment`SUBJECT`, Target),
  SUBJECT_INDICATOR: from(['Statement'], Stated, fragment`SUBJECT`, Indicator),
  SUBJECT_VALUE: from(['Statement'], Stated, fragment`SUBJECT`, IndicatorValue),
  OBJECT_ENTITY: from(['Statement'], Stated, fragment`OBJECT`, Entity),
  OBJECT_TARGET: from(['Statement'], Stated, fragment`OBJECT`, Target),
  OBJECT_INDICATOR: from(['Statement'], Stated, fragment`OBJECT`, Indicator),
  OBJECT_VALUE: from(['Statement'], Stated, fragment`OBJECT`, IndicatorValue),
  LEADS: to(Organization, fragment`LEADS`, Entity, ['Document', 'Programme', 'Task']),
  RESPONSIBLE_FOR: to(Organization, fragment`RESPONSIBLE_FOR`, Entity, ['Document', 'Programme', 'Task']),
  SUPPORTS: to(Organization, fragment`SUPPORTS`, Entity, ['Document', 'Programme', 'Task']),
  SUPERVISES: to(Organization, fragment`SUPERVISES`, Entity, ['Document', 'Programme', 'Task']),
  ABOUT: from(['Finding'], Finding, fragment`ABOUT`, Entity),
  EVIDENCED_BY: from(['Finding'], Finding, fragment`EVIDENCED_BY`, Stated),
};

/** Edges that belong to the node they leave. */
function from(anchors: readonly NodeKind[], start: Fragment, type: Fragment, end: Fragment): EdgeStatements {
  return statements(anchors, start, type, end, fragment`MATCH (a:${start} {id: id})-[r:${type}]->(b:${end})`);
}

/** Edges that belong to the node they lead to. */
function to(start: Fragment, type: Fragment, end: Fragment, anchors: readonly NodeKind[]): EdgeStatements {
  return statements(anchors, start, type, end, fragment`MATCH (b:${end} {id: id})<-[r:${type}]-(a:${start})`);
}

function statements(
  anchors: readonly NodeKind[],
  start: Fragment,
  type: Fragment,
  end: Fragment,
  match: Fragment,
): EdgeStatements {
  const name = `${start.text}-${type.text}-${end.text}`;
  return {
    anchors,
    stored: plainCypher<{ readonly ids: readonly string[] }, EdgeRow>(`stored-${name}`, 'WRITE')`
      UNWIND $ids AS id
      ${match}
      RETURN {from: a.id, to: b.id, properties: properties(r)} AS row
      ORDER BY a.id, b.id`,
    put: plainCypher<{ readonly rows: readonly EdgeRow[] }, { readonly count: number }>(
      `put-${name}`,
      'WRITE',
    )`
      UNWIND $rows AS row
      MATCH (a:${start} {id: row.from})
      MATCH (b:${end} {id: row.to})
      MERGE (a)-[r:${type}]->(b)
      SET r = row.properties
      RETURN {count: count(r)} AS row`,
    remove: plainCypher<{ readonly rows: readonly EdgeRow[] }>(`remove-${name}`, 'WRITE')`
      UNWIND $rows AS row
      MATCH (a:${start} {id: row.from})-[r:${type}]->(b:${end} {id: row.to})
      DELETE r`,
  };
}
