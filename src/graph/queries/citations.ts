/** Which document cites which. */

import type { CitationRelation } from '../../model/enums.ts';
import { cypher } from '../cypher.ts';
import { DOCUMENT_ROW, type DocumentRow } from './documents.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

/** One citation; `node` is the document cited, or the one that cites, whichever is not the parent. */
export interface CitationRow {
  readonly relation: CitationRelation;
  readonly statementIds: readonly string[];
  readonly node: DocumentRow;
}

/** What each document cites, as printed. */
export const CITATIONS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<CitationRow>>(
  'citations-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})-[e:CITES]->(d:Document)
  RETURN {key: key, value: e {.relation, .statementIds, node: ${DOCUMENT_ROW}}} AS row
  ORDER BY key, e.position, d.id
  LIMIT 50000`;

/** What cites each document, by date; at most `limit` a key. */
export const CITING_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<CitationRow>, number>
>('citing-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Document {id: k.id})<-[e:CITES]-(d:Document)
    WITH k, e, d, d.issuedKey + '\u0001' + right('00000' + toString(e.position), 6) + e.relation AS place
    WHERE place > k.after
    RETURN e, d, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {
    key: k.n,
    value: {place: place, value: e {.relation, .statementIds, node: ${DOCUMENT_ROW}}}
  } AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const CITING_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('citing-counts')`
  UNWIND $ids AS key
  MATCH (d:Document {id: key})
  RETURN {key: key, value: COUNT {MATCH (d)<-[:CITES]-(:Document)}} AS row
  ORDER BY key
  LIMIT 1000`;
