/** Passages of documents, and what statements point at in them. */

import type { Part, Predicate } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

/** `text` is as printed; offsets are UTF-16 units from 0, end exclusive, in the decoded text of the file; `line` is from 1. */
export interface PassageRow {
  readonly type: 'Passage';
  readonly id: string;
  readonly seq: number;
  readonly part: Part;
  readonly text: string;
  readonly simplified: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly documentId: string;
}

/** `start` and `end` count in the text of the passage, the others in that of the file. */
export interface AnnotationRow {
  readonly start: number;
  readonly end: number;
  readonly documentStart: number;
  readonly documentEnd: number;
  readonly predicate: Predicate;
  readonly entityId: string | null;
  readonly statementId: string;
}

/** Projection of a node `p` to a `PassageRow`. */
const PASSAGE_ROW = fragment`
  p {
    type: 'Passage', .id, .seq, .part, text: coalesce(p.quote, p.text), simplified: p.text, .start, .end, .line,
    .documentId
  }`;

/** What the words of the statement `s` name: its object, or the subject where they are another name of it. */
const NAMED = fragment`
  CASE
    WHEN s.predicate IN ['TITLE', 'NUMBER', 'ALIAS'] THEN head([(s)-[:SUBJECT]->(e:Entity) | e.id])
    WHEN s.predicate = 'CITES' THEN
      head([(s)-[:STATED_IN]->(:Document)-[c:CITES]->(e:Document) WHERE s.id IN c.statementIds | e.id])
    ELSE head([(s)-[:OBJECT]->(e:Entity) | e.id])
  END`;

export const PASSAGES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<PassageRow>>('passages-by-id')`
  UNWIND $ids AS key
  MATCH (p:Passage {id: key})
  RETURN {key: key, value: ${PASSAGE_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** The passages of each document, in the order of the file; at most `limit` a key. A place is the number of a passage. */
export const PASSAGE_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<PassageRow>, number>
>('passage-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (p:Passage)
    WHERE p.documentId = k.id AND p.seq > coalesce(toInteger(k.after), -1)
    RETURN p
    ORDER BY p.seq
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: toString(p.seq), value: ${PASSAGE_ROW}}} AS row
  ORDER BY k.n, p.seq
  LIMIT 50000`;

export const PASSAGE_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('passage-counts')`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (p:Passage {documentId: key})
    RETURN count(p) AS count
  }
  RETURN {key: key, value: count} AS row
  ORDER BY key
  LIMIT 1000`;

/** The first passage that holds some of the quote of each statement. */
export const PASSAGES_BY_STATEMENT = cypher<{ ids: readonly string[] }, Keyed<PassageRow>>(
  'passages-by-statement',
)`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (s:Statement {id: key})-[:STANDS_IN]->(p:Passage)
    WHERE p.end > s.start AND p.start < s.end
    RETURN p
    ORDER BY p.seq
    LIMIT 1
  }
  RETURN {key: key, value: ${PASSAGE_ROW}} AS row
  ORDER BY key
  LIMIT 10000`;

/** What statements point at in each passage, by where it starts. */
export const ANNOTATIONS_BY_PASSAGE = cypher<{ ids: readonly string[] }, Keyed<AnnotationRow>>(
  'annotations-by-passage',
)`
  UNWIND $ids AS key
  MATCH (p:Passage {id: key})<-[:STANDS_IN]-(s:Statement)
  WHERE s.rangeStarts IS NOT NULL
  UNWIND range(0, size(s.rangeStarts) - 1) AS n
  WITH key, p, s, s.rangeStarts[n] AS start, s.rangeEnds[n] AS end
  WHERE start < p.end AND end > p.start
  WITH key, s, start, end, ${NAMED} AS entityId,
    CASE WHEN start > p.start THEN start - p.start ELSE 0 END AS from,
    CASE WHEN end < p.end THEN end - p.start ELSE p.end - p.start END AS until
  RETURN {
    key: key,
    value: {
      start: from, end: until, documentStart: start, documentEnd: end, predicate: s.predicate,
      entityId: entityId, statementId: s.id
    }
  } AS row
  ORDER BY key, from, until, s.id
  LIMIT 50000`;
