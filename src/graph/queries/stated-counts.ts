/** How many of something there are, as documents say. */

import type { Comparator, GroupMode } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

/** `breakdown` is the JSON text of a list of `CountPartFact`. */
export interface StatedCountRow {
  readonly type: 'StatedCount';
  readonly id: string;
  readonly what: string;
  readonly quantity: number;
  readonly comparator: Comparator;
  readonly asOf: PartialDate | null;
  readonly asWritten: string;
  readonly breakdown: string;
  readonly modes: readonly GroupMode[];
  /** How the names of the groups counted end, null where no groups are counted. */
  readonly counted: string | null;
  readonly documentId: string;
  /** What has them. */
  readonly ofId: string;
  /** The same where it is a region, else null. */
  readonly regionId: string | null;
}

/** Projection of a node `c` to a `StatedCountRow`. */
const STATED_COUNT_ROW = fragment`
  c {
    type: 'StatedCount', .id, .what, .quantity, .comparator, .asOf, .asWritten, .breakdown, .modes, .counted,
    .documentId, ofId: head([(c)-[:COUNT_OF]->(e:Entity) | e.id]),
    regionId: head([(c)-[:COUNT_OF]->(r:Region) | r.id])
  }`;

export const STATED_COUNTS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<StatedCountRow>>(
  'stated-counts-by-id',
)`
  UNWIND $ids AS key
  MATCH (c:StatedCount {id: key})
  RETURN {key: key, value: ${STATED_COUNT_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Counts of each document, in printed order. */
export const STATED_COUNTS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<StatedCountRow>>(
  'stated-counts-by-document',
)`
  UNWIND $ids AS key
  MATCH (c:StatedCount {documentId: key})
  RETURN {key: key, value: ${STATED_COUNT_ROW}} AS row
  ORDER BY key, c.position, c.id
  LIMIT 50000`;

/** A page of all counts; `after` is the place to go on from, '' for the start. */
export const STATED_COUNT_PAGE = cypher<{ after: string; limit: number }, Placed<StatedCountRow>>(
  'stated-count-page',
)`
  MATCH (c:StatedCount)
  WHERE c.countKey > $after
  RETURN {place: c.countKey, value: ${STATED_COUNT_ROW}} AS row
  ORDER BY c.countKey
  LIMIT $limit`;

/** How many counts there are: read from the count store. */
export const STATED_COUNT_COUNT = cypher<Record<string, never>, number>('stated-count-count')`
  MATCH (c:StatedCount)
  RETURN count(c) AS row`;

/**
 * Counts of the regions whose id, code or folded name is the key's `id`; at most `limit` a key. The key as a `place` keeps the
 * planner from walking over all counts.
 */
export const STATED_COUNT_PAGES_BY_REGION = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<StatedCountRow>, number>
>('stated-count-pages-by-region')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (r:Region)
    WHERE r.id = k.id OR r.code = k.id OR r.nameFolded = k.id
    MATCH (r)<-[:COUNT_OF]-(c:StatedCount)
    WITH k, c, c.countKey AS place
    WHERE place > k.after
    RETURN c, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: ${STATED_COUNT_ROW}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const STATED_COUNT_COUNTS_BY_REGION = cypher<{ ids: readonly string[] }, Keyed<number>>(
  'stated-count-counts-by-region',
)`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (r:Region)
    WHERE r.id = key OR r.code = key OR r.nameFolded = key
    MATCH (r)<-[:COUNT_OF]-(c:StatedCount)
    RETURN count(c) AS count
  }
  RETURN {key: key, value: count} AS row
  ORDER BY key
  LIMIT 1000`;
