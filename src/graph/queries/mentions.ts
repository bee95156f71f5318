/** Where documents speak of entities, and of which. */

import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

/** One speaker and one that is spoken of; whichever of the two is not the parent is the node. */
export interface MentionRow {
  readonly nodeId: string;
  readonly statementIds: readonly string[];
}

/** Who speaks by the edge from `s`: a target speaks for its owner. */
const SPEAKER = fragment`coalesce(head([(s)<-[:HAS_TARGET]-(owner:Entity) | owner]), s)`;

/** By date of the document; the document itself, its programmes, then its tasks, each in printed order. */
const PLACE = fragment`
  d.issuedKey + '\u0001' + CASE WHEN speaker:Document THEN '0' WHEN speaker:Programme THEN '1' ELSE '2' END
    + right('00000' + toString(coalesce(speaker.position, 0)), 6) + '\u0001' + speaker.id`;

/** Who speaks of each entity, each speaker once; at most `limit` a key. */
export const MENTION_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<MentionRow>, number>
>('mention-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Entity {id: k.id})<-[e:MENTIONS]-(s)
    WITH k, e, ${SPEAKER} AS speaker
    MATCH (d:Document {id: coalesce(speaker.documentId, speaker.id)})
    WITH k, e, speaker, ${PLACE} AS place
    WHERE place > k.after
    WITH speaker, place, collect(e.statementIds) AS lists
    ORDER BY place
    LIMIT $limit
    RETURN speaker, place, reduce(ids = [], list IN lists | ids + list) AS statementIds
  }
  RETURN {
    key: k.n,
    value: {place: place, value: {nodeId: speaker.id, statementIds: statementIds}}
  } AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const MENTION_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('mention-counts')`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (:Entity {id: key})<-[:MENTIONS]-(s)
    WITH DISTINCT ${SPEAKER} AS speaker
    RETURN count(speaker) AS count
  }
  RETURN {key: key, value: count} AS row
  ORDER BY key
  LIMIT 1000`;

/** What each document names, in the order of the file; at most `limit` a key. */
export const NAMED_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<MentionRow>, number>
>('named-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (s:Statement {documentId: k.id})
    WHERE s.predicate = 'MENTION'
    MATCH (s)-[:OBJECT]->(e:Entity)
    WITH k, e, s.id AS id,
      right('00000000' + toString(s.start), 9) + right('00000' + toString(s.position), 6) AS start
    WITH k, e, collect(id) AS statementIds, min(start) + '\u0001' + e.id AS place
    WHERE place > k.after
    RETURN e, statementIds, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: {nodeId: e.id, statementIds: statementIds}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const NAMED_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('named-counts')`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (s:Statement {documentId: key})
    WHERE s.predicate = 'MENTION'
    MATCH (s)-[:OBJECT]->(e:Entity)
    RETURN count(DISTINCT e) AS count
  }
  RETURN {key: key, value: count} AS row
  ORDER BY key
  LIMIT 1000`;
