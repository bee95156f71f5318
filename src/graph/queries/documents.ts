/** Documents. */

import type { DocumentKind, Outcome } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

/**
 * A document as stored. Dates are ISO 8601; `coverage` is the JSON text of a `Coverage`, `dropped` of a list of
 * `DroppedLine`; both are null of a document that is not held.
 */
export interface DocumentRow {
  readonly type: 'Document';
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly title: string;
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly sourceUrl: string | null;
  readonly addressees: string | null;
  readonly periodStart: PartialDate | null;
  readonly periodEnd: PartialDate | null;
  readonly periodAsWritten: string | null;
  /** Of the bytes, lower-case hex; null where it is not held. */
  readonly sha256: string | null;
  readonly held: boolean;
  /** NOT_HELD where only other documents cite it. */
  readonly outcome: Outcome | 'NOT_HELD';
  readonly coverage: string | null;
  readonly dropped: string | null;
}

/** Projection of a node `d` to a `DocumentRow`. */
export const DOCUMENT_ROW = fragment`
  d {
    type: 'Document', .id, .ref, .name, .title, .number, .kind, .issuedOn, .publishedOn, .publisher, .sourceUrl,
    .addressees, .periodStart, .periodEnd, .periodAsWritten, .sha256, .held, .outcome, .coverage, .dropped
  }`;

export const DOCUMENTS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<DocumentRow>>('documents-by-id')`
  UNWIND $ids AS key
  MATCH (d:Document {id: key})
  RETURN {key: key, value: ${DOCUMENT_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;
