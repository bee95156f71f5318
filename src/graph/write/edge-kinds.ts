/** The kinds of edges, each with its three statements. */

import { fragment } from '../cypher.ts';
import { from, to, type EdgeStatements } from './edge-statements.ts';
import type { NodeKind } from './node-kinds.ts';

const Document = fragment`Document`;
const Entity = fragment`Entity`;
const Task = fragment`Task`;
const Target = fragment`Target`;
const Indicator = fragment`Indicator`;
const IndicatorValue = fragment`IndicatorValue`;
const StatedCount = fragment`StatedCount`;
const Organization = fragment`Organization`;
const Unit = fragment`Unit`;
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
  'INCLUDES',
  'SUCCEEDED_BY',
  'WITHIN',
  'OF_REGION',
  'ISSUED_BY',
  'STATED_IN',
  'STANDS_IN',
  'SUBJECT_ENTITY',
  'SUBJECT_TARGET',
  'SUBJECT_INDICATOR',
  'SUBJECT_VALUE',
  'SUBJECT_COUNT',
  'OBJECT_ENTITY',
  'OBJECT_TARGET',
  'OBJECT_INDICATOR',
  'OBJECT_VALUE',
  'OBJECT_COUNT',
  'LEADS',
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SUPERVISES',
  'COUNT_OF',
  'ENTITY_MENTIONS',
  'TARGET_MENTIONS',
  'CITES',
  'MEMBER_OF',
  'PARTY_TO',
  'ABOUT',
  'EVIDENCED_BY',
  'DECIDES',
  'CONCERNS',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

const ORGANIZATIONS: readonly NodeKind[] = ['Unit', 'School', 'EducationGroup', 'Alliance'];
const ROLE_SUBJECTS: readonly NodeKind[] = ['Document', 'Programme', 'Task'];

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
  HAS_NAME: from([], Organization, fragment`HAS_NAME`, fragment`Name`),
  LOCATED_IN: from(ORGANIZATIONS, Organization, fragment`LOCATED_IN`, Region),
  INCLUDES: from(['Unit'], Unit, fragment`INCLUDES`, Unit),
  SUCCEEDED_BY: from(['Unit'], Unit, fragment`SUCCEEDED_BY`, Unit),
  WITHIN: from(['Region'], Region, fragment`WITHIN`, Region),
  OF_REGION: from(['Document'], Document, fragment`OF_REGION`, Region),
  ISSUED_BY: from(['Document'], Document, fragment`ISSUED_BY`, Organization),
  STATED_IN: from(['Statement'], Stated, fragment`STATED_IN`, Document),
  STANDS_IN: from(['Statement'], Stated, fragment`STANDS_IN`, fragment`Passage`),
  SUBJECT_ENTITY: from(['Statement'], Stated, fragment`SUBJECT`, Entity),
  SUBJECT_TARGET: from(['Statement'], Stated, fragment`SUBJECT`, Target),
  SUBJECT_INDICATOR: from(['Statement'], Stated, fragment`SUBJECT`, Indicator),
  SUBJECT_VALUE: from(['Statement'], Stated, fragment`SUBJECT`, IndicatorValue),
  SUBJECT_COUNT: from(['Statement'], Stated, fragment`SUBJECT`, StatedCount),
  OBJECT_ENTITY: from(['Statement'], Stated, fragment`OBJECT`, Entity),
  OBJECT_TARGET: from(['Statement'], Stated, fragment`OBJECT`, Target),
  OBJECT_INDICATOR: from(['Statement'], Stated, fragment`OBJECT`, Indicator),
  OBJECT_VALUE: from(['Statement'], Stated, fragment`OBJECT`, IndicatorValue),
  OBJECT_COUNT: from(['Statement'], Stated, fragment`OBJECT`, StatedCount),
  LEADS: to(Organization, fragment`LEADS`, Entity, ROLE_SUBJECTS),
  RESPONSIBLE_FOR: to(Organization, fragment`RESPONSIBLE_FOR`, Entity, ROLE_SUBJECTS),
  SUPPORTS: to(Organization, fragment`SUPPORTS`, Entity, ROLE_SUBJECTS),
  SUPERVISES: to(Organization, fragment`SUPERVISES`, Entity, ROLE_SUBJECTS),
  COUNT_OF: from(['StatedCount'], StatedCount, fragment`COUNT_OF`, Entity),
  ENTITY_MENTIONS: from(['Task', 'Document'], Entity, fragment`MENTIONS`, Entity),
  TARGET_MENTIONS: from(['Target'], Target, fragment`MENTIONS`, Entity),
  CITES: from(['Document'], Document, fragment`CITES`, Document),
  MEMBER_OF: to(Entity, fragment`MEMBER_OF`, Organization, []),
  PARTY_TO: to(Entity, fragment`PARTY_TO`, fragment`Agreement`, []),
  ABOUT: from(['Finding'], Finding, fragment`ABOUT`, Entity),
  EVIDENCED_BY: from(['Finding'], Finding, fragment`EVIDENCED_BY`, Stated),
  DECIDES: to(fragment`Decision`, fragment`DECIDES`, Finding, []),
  CONCERNS: to(fragment`Decision`, fragment`CONCERNS`, Document, ['Document']),
};
