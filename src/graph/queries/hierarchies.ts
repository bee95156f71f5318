/** What stands above and below: of regions, programmes and units, at every distance. */

import type { Level } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';
import { UNIT_ROW, type UnitRow } from './organizations.ts';
import { PROGRAMME_ROW, type ProgrammeRow } from './programmes.ts';
import { REGION_ROW, type RegionRow } from './regions.ts';

/** A region, and how high the regions in it stand that count; null for all. */
export interface DescendantsKey {
  readonly id: string;
  readonly level: Level | null;
}

/** The regions that each region lies in, the smallest first. */
export const REGIONS_AROUND = cypher<{ ids: readonly string[] }, Keyed<RegionRow>>('regions-around')`
  UNWIND $ids AS key
  MATCH path = (:Region {id: key})-[:WITHIN*1..8]->(r:Region)
  RETURN {key: key, value: ${REGION_ROW}} AS row
  ORDER BY key, length(path), r.id
  LIMIT 50000`;

/** The regions `r` in `k.id`. */
const REGIONS_WITHIN = fragment`
  MATCH (:Region {id: k.id})<-[:WITHIN*1..8]-(r:Region)
  WHERE (k.level IS NULL OR r.level = k.level)`;

/** The regions in each region: by code, those without one last; at most `limit` a key. */
export const REGION_PAGES_WITHIN = cypher<
  { keys: readonly Numbered<DescendantsKey & PageKey>[]; limit: number },
  Keyed<Placed<RegionRow>, number>
>('region-pages-within')`
  UNWIND $keys AS k
  CALL (k) {
    ${REGIONS_WITHIN}
    WITH DISTINCT k, r, coalesce(r.code, '\uFFFF') + '\u0001' + r.id AS place
    WHERE place > k.after
    RETURN r, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: ${REGION_ROW}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const REGION_COUNTS_WITHIN = cypher<
  { keys: readonly Numbered<DescendantsKey>[] },
  Keyed<number, number>
>('region-counts-within')`
  UNWIND $keys AS k
  CALL (k) {
    ${REGIONS_WITHIN}
    RETURN count(DISTINCT r) AS count
  }
  RETURN {key: k.n, value: count} AS row
  ORDER BY k.n
  LIMIT 1000`;

/** The programmes that each programme nests in, the innermost first. */
export const PROGRAMMES_AROUND = cypher<{ ids: readonly string[] }, Keyed<ProgrammeRow>>('programmes-around')`
  UNWIND $ids AS key
  MATCH path = (:Programme {id: key})-[:PART_OF*1..8]->(p:Programme)
  RETURN {key: key, value: ${PROGRAMME_ROW}} AS row
  ORDER BY key, length(path), p.id
  LIMIT 50000`;

/** The programmes directly in each programme, in printed order. */
export const PROGRAMMES_DIRECTLY_WITHIN = cypher<{ ids: readonly string[] }, Keyed<ProgrammeRow>>(
  'programmes-directly-within',
)`
  UNWIND $ids AS key
  MATCH (:Programme {id: key})<-[:PART_OF]-(p:Programme)
  RETURN {key: key, value: ${PROGRAMME_ROW}} AS row
  ORDER BY key, p.position, p.id
  LIMIT 50000`;

/** All programmes in each programme, in printed order. */
export const PROGRAMMES_WITHIN = cypher<{ ids: readonly string[] }, Keyed<ProgrammeRow>>('programmes-within')`
  UNWIND $ids AS key
  MATCH (:Programme {id: key})<-[:PART_OF*1..8]-(p:Programme)
  RETURN {key: key, value: ${PROGRAMME_ROW}} AS row
  ORDER BY key, p.position, p.id
  LIMIT 50000`;

/** The units that took over from each unit, one after the other. */
export const UNITS_AFTER = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>('units-after')`
  UNWIND $ids AS key
  MATCH path = (:Unit {id: key})-[:SUCCEEDED_BY*1..8]->(o:Unit)
  WITH key, o, min(length(path)) AS distance
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key, distance, o.id
  LIMIT 50000`;

/** The units that each unit took over from, and those before them: the latest first. */
export const UNITS_BEFORE = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>('units-before')`
  UNWIND $ids AS key
  MATCH path = (:Unit {id: key})<-[:SUCCEEDED_BY*1..8]-(o:Unit)
  WITH key, o, min(length(path)) AS distance
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key, distance, o.id
  LIMIT 50000`;

/** The collectives that include each unit, by id. */
export const COLLECTIVES_BY_MEMBER = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>(
  'collectives-by-member',
)`
  UNWIND $ids AS key
  MATCH (:Unit {id: key})<-[:INCLUDES]-(o:Unit)
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key, o.id
  LIMIT 50000`;

/** The units that each collective includes, in the order of the divisions; at most `limit` a key. */
export const INCLUDED_UNIT_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<UnitRow>, number>
>('included-unit-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Unit {id: k.id})-[i:INCLUDES]->(o:Unit)
    WITH k, o, right('00000' + toString(i.position), 6) + '\u0001' + o.id AS place
    WHERE place > k.after
    RETURN o, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: ${UNIT_ROW}}} AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const INCLUDED_UNIT_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>('included-unit-counts')`
  UNWIND $ids AS key
  MATCH (o:Unit {id: key})
  RETURN {key: key, value: COUNT {(o)-[:INCLUDES]->(:Unit)}} AS row
  ORDER BY key
  LIMIT 1000`;
