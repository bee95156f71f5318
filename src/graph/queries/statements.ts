/** Statements: what one place of one document says. */

import type { Part, Predicate } from '../../model/enums.ts';
import type { TextRange } from '../../model/place.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/** `start` and `end` are UTF-16 units from 0, end exclusive, in the decoded text of the file; `line` is from 1. */
export interface StatementRow {
  readonly type: 'Statement';
  readonly id: string;
  readonly predicate: Predicate;
  readonly part: Part;
  readonly asWritten: string;
  readonly quote: string;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where the mention itself stands; empty where only its words are known. */
  readonly ranges: readonly TextRange[];
  readonly rule: string;
  readonly documentId: string;
}

/** Projection of a node `s` to a `StatementRow`. */
export const STATEMENT_ROW = fragment`
  s {
    type: 'Statement', .id, .predicate, .part, .asWritten, .quote, .text, .line, .start, .end, .rule, .documentId,
    ranges: [n IN range(0, size(coalesce(s.rangeStarts, [])) - 1) | {start: s.rangeStarts[n], end: s.rangeEnds[n]}]
  }`;

export const STATEMENTS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>('statements-by-id')`
  UNWIND $ids AS key
  MATCH (s:Statement {id: key})
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key
  LIMIT 10000`;

/** What a statement ties together, by id; `objectId` is null where it gives a value alone. */
export interface StatementEnds {
  readonly subjectId: string;
  readonly objectId: string | null;
}

export const ENDS_BY_STATEMENT = cypher<{ ids: readonly string[] }, Keyed<StatementEnds>>(
  'ends-by-statement',
)`
  UNWIND $ids AS key
  MATCH (s:Statement {id: key})-[:SUBJECT]->(subject)
  OPTIONAL MATCH (s)-[:OBJECT]->(object)
  RETURN {key: key, value: {subjectId: subject.id, objectId: object.id}} AS row
  ORDER BY key
  LIMIT 10000`;

/** What states each value of an indicator, in the order of the file. */
export const STATEMENTS_BY_INDICATOR_VALUE = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-indicator-value',
)`
  UNWIND $ids AS key
  MATCH (:IndicatorValue {id: key})<-[:OBJECT]-(s:Statement)
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** What states each goal, in the order of the file. */
export const STATEMENTS_BY_TARGET = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-target',
)`
  UNWIND $ids AS key
  MATCH (:Target {id: key})<-[:OBJECT]-(s:Statement)
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** What states each count, in the order of the file. */
export const STATEMENTS_BY_COUNT = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-count',
)`
  UNWIND $ids AS key
  MATCH (:StatedCount {id: key})<-[:OBJECT]-(s:Statement)
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.start, s.id
  LIMIT 50000`;

/** What tells parties and date of each agreement, by date of the document and in the order of the file. */
export const STATEMENTS_BY_AGREEMENT = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-agreement',
)`
  UNWIND $ids AS key
  MATCH (:Agreement {id: key})<-[:SUBJECT]-(s:Statement)-[:STATED_IN]->(d:Document)
  WHERE s.predicate IN ['PARTY', 'SIGNED_ON']
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, d.issuedKey, s.start, s.id
  LIMIT 50000`;

/** What each finding rests on, in the order of the file. */
export const STATEMENTS_BY_FINDING = cypher<{ ids: readonly string[] }, Keyed<StatementRow>>(
  'statements-by-finding',
)`
  UNWIND $ids AS key
  MATCH (:Finding {id: key})-[:EVIDENCED_BY]->(s:Statement)
  RETURN {key: key, value: ${STATEMENT_ROW}} AS row
  ORDER BY key, s.documentId, s.start, s.id
  LIMIT 50000`;
