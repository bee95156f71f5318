/** Agreements, their parties and fields. */

import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Placed } from './keyed.ts';

export interface AgreementRow {
  readonly type: 'Agreement';
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly title: string;
  readonly signedOn: PartialDate | null;
}

/** A field of cooperation, with the statements that name it. */
export interface AgreementAreaRow {
  readonly text: string;
  readonly statementIds: readonly string[];
}

/** Projection of a node `a` to an `AgreementRow`. */
const AGREEMENT_ROW = fragment`a {type: 'Agreement', .id, .ref, .name, .title, .signedOn}`;

export const AGREEMENTS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<AgreementRow>>('agreements-by-id')`
  UNWIND $ids AS key
  MATCH (a:Agreement {id: key})
  RETURN {key: key, value: ${AGREEMENT_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** A page of the agreements; `after` is the place to go on from, '' for the start. */
export const AGREEMENT_PAGE = cypher<{ after: string; limit: number }, Placed<AgreementRow>>(
  'agreement-page',
)`
  MATCH (a:Agreement)
  WHERE a.signedKey > $after
  RETURN {place: a.signedKey, value: ${AGREEMENT_ROW}} AS row
  ORDER BY a.signedKey
  LIMIT $limit`;

/** How many there are: read from the count store. */
export const AGREEMENT_COUNT = cypher<Record<string, never>, number>('agreement-count')`
  MATCH (a:Agreement)
  RETURN count(a) AS row`;

/** Agreements of which each document tells parties, date or fields, in the order of the file. */
export const AGREEMENTS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<AgreementRow>>(
  'agreements-by-document',
)`
  UNWIND $ids AS key
  MATCH (s:Statement {documentId: key})-[:SUBJECT]->(a:Agreement)
  USING INDEX s:Statement(documentId)
  WHERE s.predicate IN ['PARTY', 'SIGNED_ON', 'AREA']
  WITH key, a, min(s.start) AS start
  RETURN {key: key, value: ${AGREEMENT_ROW}} AS row
  ORDER BY key, start, a.id
  LIMIT 50000`;

/** Ids of the parties to each agreement, as printed. */
export const PARTIES_BY_AGREEMENT = cypher<{ ids: readonly string[] }, Keyed<string>>('parties-by-agreement')`
  UNWIND $ids AS key
  MATCH (:Agreement {id: key})<-[e:PARTY_TO]-(party:Entity)
  RETURN {key: key, value: party.id} AS row
  ORDER BY key, e.position, party.id
  LIMIT 50000`;

/** Fields of each agreement, each once, as the earliest document prints them. */
export const AREAS_BY_AGREEMENT = cypher<{ ids: readonly string[] }, Keyed<AgreementAreaRow>>(
  'areas-by-agreement',
)`
  UNWIND $ids AS key
  MATCH (:Agreement {id: key})<-[:SUBJECT]-(s:Statement {predicate: 'AREA'})-[:STATED_IN]->(d:Document)
  WITH key, s, d.issuedKey + '\u0001' + right('00000000' + toString(s.start), 9)
    + right('00000' + toString(s.position), 6) + s.id AS place
  ORDER BY key, place
  WITH key, s.value AS text, collect(s.id) AS statementIds, min(place) AS place
  RETURN {key: key, value: {text: text, statementIds: statementIds}} AS row
  ORDER BY key, place
  LIMIT 50000`;
