/** What documents say of a subject, but for where they only name it: the statements its own properties rest on. */

import { cypher } from '../cypher.ts';
import type { Keyed } from './keyed.ts';
import { STATEMENT_ROW, type StatementRow } from './statements.ts';

/** Title, number, issuers, date, period and roles of each document itself, in the order of the file. */
export const HEAD_STATEMENTS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'head-statements-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})<-[:SUBJECT]-(s:Statement)
  WHERE s.predicate IN [
    'TITLE', 'NUMBER', 'ISSUED_BY', 'ISSUED_ON', 'PERIOD', 'LEAD', 'RESPONSIBLE', 'SUPPORT', 'SUPERVISE'
  ]
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** Roles, due date and goals of each task, in the order of the file. */
export const STATEMENTS_BY_TASK = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-task',
)`
  UNWIND $ids AS key
  MATCH (:Task {id: key})<-[:SUBJECT]-(s:Statement)
  WHERE NOT s.predicate IN ['MENTION', 'EVIDENCE']
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** Roles and goals of each programme itself, in the order of the file. */
export const STATEMENTS_BY_PROGRAMME = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-programme',
)`
  UNWIND $ids AS key
  MATCH (:Programme {id: key})<-[:SUBJECT]-(s:Statement)
  WHERE NOT s.predicate IN ['MENTION', 'EVIDENCE']
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** The values of each indicator, in the order of the file. */
export const STATEMENTS_BY_INDICATOR = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-indicator',
)`
  UNWIND $ids AS key
  MATCH (:Indicator {id: key})<-[:SUBJECT]-(s:Statement)
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** Mode and formula of each group, by date of the document and in the order of the file. */
export const STATEMENTS_BY_GROUP = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-group',
)`
  UNWIND $ids AS key
  MATCH (:EducationGroup {id: key})<-[:SUBJECT]-(s:Statement)-[:STATED_IN]->(d:Document)
  WHERE s.predicate IN ['MODE', 'FORMULA']
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, d.issuedKey, s.start, s.id
  LIMIT 50000`;

/** Who founded each alliance, by date of the document and in the order of the file. */
export const STATEMENTS_BY_ALLIANCE = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-alliance',
)`
  UNWIND $ids AS key
  MATCH (:Alliance {id: key})<-[:SUBJECT]-(s:Statement)-[:STATED_IN]->(d:Document)
  WHERE s.predicate = 'GROUP_FOUNDER'
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, d.issuedKey, s.start, s.id
  LIMIT 50000`;
