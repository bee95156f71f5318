/** What has a piece of text in one of its names, its number or its text, found by full text. */

import { cypher } from '../cypher.ts';

/** A query (`full-text.ts`) for an index. */
export interface WordsKey {
  readonly index: 'names' | 'texts';
  readonly query: string;
}

/** Ids of what a query finds, an id once for each name that fits; null where it finds more than `most`. */
export const IDS_WITH_WORDS = cypher<WordsKey & { readonly most: number }, readonly string[] | null>(
  'ids-with-words',
)`
  CALL db.index.fulltext.queryNodes($index, $query, {limit: $most + 1}) YIELD node AS n
  WITH collect(n) AS found
  RETURN CASE
    WHEN size(found) > $most THEN null
    ELSE [n IN found | CASE WHEN n:Name THEN head([(o:Organization)-[:HAS_NAME]->(n) | o.id]) ELSE n.id END]
  END AS row
  ORDER BY row
  LIMIT 1`;
