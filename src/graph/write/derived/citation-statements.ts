/** What a write asks about citations. */

import { fragment, plainCypher } from '../../cypher.ts';
import type { Citation, HeldDocument } from './citations.ts';

interface CiteParameters {
  readonly documentId: string;
  readonly keys: readonly string[];
  /** Folded. */
  readonly numbers: readonly string[];
}

const CITATION_ROW = fragment`
  s {.id, .documentId, key: s.citeKey, title: s.value, number: s.citeNumber, relation: s.citeRelation, .position}`;

/** All citations of the other documents that cite by one of these keys or numbers. */
export const CITATIONS_OF_CITING = plainCypher<CiteParameters, Citation>('citations-of-citing', 'WRITE')`
  CALL () {
    UNWIND $keys AS key
    MATCH (s:Statement {citeKey: key})
    RETURN s.documentId AS citing
    UNION
    UNWIND $numbers AS number
    MATCH (s:Statement {citeNumberFolded: number})
    RETURN s.documentId AS citing
  }
  WITH citing WHERE citing <> $documentId
  MATCH (s:Statement {documentId: citing})
  WHERE s.predicate = 'CITES'
  RETURN ${CITATION_ROW} AS row
  ORDER BY s.id`;

export const HELD_BY_CITATION = plainCypher<CiteParameters, HeldDocument>('held-by-citation', 'WRITE')`
  CALL () {
    UNWIND $keys AS key
    MATCH (d:Document {citeKey: key})
    RETURN d
    UNION
    UNWIND $numbers AS number
    MATCH (d:Document {numberFolded: number})
    RETURN d
  }
  WITH d WHERE d.held AND d.id <> $documentId
  RETURN d {.id, .citeKey, .numberFolded} AS row
  ORDER BY d.id`;

/** Of each key the first citation by id in other documents, and the first that prints a number. */
export const FIRST_CITATIONS = plainCypher<Omit<CiteParameters, 'numbers'>, Citation>(
  'first-citations',
  'WRITE',
)`
  UNWIND $keys AS key
  CALL (key) {
    MATCH (s:Statement {citeKey: key})
    WHERE s.documentId <> $documentId
    RETURN s ORDER BY s.id LIMIT 1
    UNION
    MATCH (s:Statement {citeKey: key})
    WHERE s.documentId <> $documentId AND s.citeNumber IS NOT NULL
    RETURN s ORDER BY s.id LIMIT 1
  }
  RETURN ${CITATION_ROW} AS row
  ORDER BY s.id`;

/** Of the documents `ids` that are not held, those that a document outside `citing` cites. */
export const CITED_BY_OTHERS = plainCypher<
  { readonly ids: readonly string[]; readonly citing: readonly string[] },
  { readonly id: string }
>('cited-by-others', 'WRITE')`
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WHERE NOT d.held AND EXISTS { MATCH (other:Document)-[:CITES]->(d) WHERE NOT other.id IN $citing }
  RETURN {id: d.id} AS row
  ORDER BY d.id`;
