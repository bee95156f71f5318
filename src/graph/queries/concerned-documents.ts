/** Which documents a decision may have a part in, and what they were read from. */

import { cypher, fragment } from '../cypher.ts';

/** A document that is held. */
export interface HeldEdition {
  readonly id: string;
  /** Of its bytes. */
  readonly sha256: string;
}

interface Ids {
  readonly ids: readonly string[];
}

/** Projection of the ids of documents `id` to rows, once each. */
const HELD = fragment`
  WITH DISTINCT documentId
  MATCH (d:Document {id: documentId})
  WHERE d.held
  RETURN d {.id, .sha256} AS row
  ORDER BY d.id
  LIMIT 10000`;

/** Documents that speak of these organizations, of collectives that include them, or of bodies they took over from. */
export const DOCUMENTS_OF_ORGANIZATIONS = cypher<Ids, HeldEdition>('documents-of-organizations')`
  UNWIND $ids AS id
  MATCH (:Organization {id: id})<-[:INCLUDES|SUCCEEDED_BY*0..5]-(o:Organization)
  MATCH (s:Statement)-[:SUBJECT|OBJECT]->(o)
  WITH s.documentId AS documentId
  ${HELD}`;

/** The same of organizations by their folded names. */
export const DOCUMENTS_OF_NAMES = cypher<{ readonly names: readonly string[] }, HeldEdition>(
  'documents-of-names',
)`
  UNWIND $names AS name
  MATCH (:Name {folded: name})<-[:HAS_NAME]-(o:Organization)
  MATCH (s:Statement)-[:SUBJECT|OBJECT]->(o)
  WITH s.documentId AS documentId
  ${HELD}`;

/** Documents in a passage of which a query for the full-text index of texts finds something. */
export const DOCUMENTS_OF_WORDS = cypher<{ readonly queries: readonly string[] }, HeldEdition>(
  'documents-of-words',
)`
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes('texts', query) YIELD node AS p
  MATCH (d:Document)-[:HAS_PASSAGE]->(p)
  WITH d.id AS documentId
  ${HELD}`;

/** Documents that state something of these subjects. */
export const DOCUMENTS_OF_SUBJECTS = cypher<Ids, HeldEdition>('documents-of-subjects')`
  UNWIND $ids AS id
  MATCH (s:Statement)-[:SUBJECT]->(:Entity {id: id})
  WITH s.documentId AS documentId
  ${HELD}`;

/** Documents that these decisions have a part in. */
export const DOCUMENTS_OF_DECISIONS = cypher<Ids, HeldEdition>('documents-of-decisions')`
  UNWIND $ids AS id
  MATCH (:Decision {id: id})-[:CONCERNS]->(d:Document)
  WITH d.id AS documentId
  ${HELD}`;

/** Those of the documents that are held. */
export const HELD_EDITIONS = cypher<Ids, HeldEdition>('held-editions')`
  UNWIND $ids AS documentId
  ${HELD}`;
