/** Programmes: the headings that hold tasks. */

import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

export interface ProgrammeRow {
  readonly type: 'Programme';
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly ordinal: string;
  readonly heading: string;
  readonly documentId: string;
  /** The programme it nests in; null directly under the document. */
  readonly parentId: string | null;
}

/** Projection of a node `p` to a `ProgrammeRow`. */
export const PROGRAMME_ROW = fragment`
  p {
    type: 'Programme', .id, .ref, .name, .ordinal, .heading, .documentId,
    parentId: head([(p)-[:PART_OF]->(parent:Programme) | parent.id])
  }`;

export const PROGRAMMES_BY_ID = cypher<{ ids: readonly string[] }, Keyed<ProgrammeRow>>('programmes-by-id')`
  UNWIND $ids AS key
  MATCH (p:Programme {id: key})
  RETURN {key: key, value: ${PROGRAMME_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** All programmes of each document, nested ones too, in printed order. */
export const PROGRAMMES_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<ProgrammeRow>>(
  'programmes-by-document',
)`
  UNWIND $ids AS key
  MATCH (p:Programme {documentId: key})
  RETURN {key: key, value: ${PROGRAMME_ROW}} AS row
  ORDER BY key, p.position, p.id
  LIMIT 50000`;
