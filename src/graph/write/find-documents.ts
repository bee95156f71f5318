/** Finds the documents that a person may mean by a name. */

import { fold } from '../../fold.ts';
import type { Graph } from '../client.ts';
import { cypher } from '../cypher.ts';
import { toTextKey } from './sort-keys.ts';

/** Enough to tell documents apart. */
export interface FoundDocument {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly number: string | null;
}

const DOCUMENTS_BY_NAME = cypher<
  { readonly name: string; readonly folded: string; readonly titlePrefix: string },
  FoundDocument
>('documents-by-name')`
  CALL () {
    MATCH (d:Document {id: $name}) RETURN d
    UNION
    MATCH (d:Document {ref: $name}) RETURN d
    UNION
    MATCH (d:Document {numberFolded: $folded}) RETURN d
    UNION
    MATCH (d:Document) WHERE d.titleKey STARTS WITH $titlePrefix RETURN d
  }
  WITH d WHERE d.held
  RETURN d {.id, .ref, .title, .number} AS row
  ORDER BY d.id`;

/** By id, ref, number or title; number and title in any form of brackets and script. Sorted by id. */
export async function findDocuments(graph: Graph, name: string): Promise<readonly FoundDocument[]> {
  const folded = fold(name);
  return graph.read(DOCUMENTS_BY_NAME, { name, folded, titlePrefix: toTextKey(name, '') }, null);
}
