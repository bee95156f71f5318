/** Regions. */

import type { Level, RegionKind } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered } from './keyed.ts';

export interface RegionRow {
  readonly type: 'Region';
  readonly id: string;
  readonly ref: string;
  /** GB/T 2260; null for a functional region. */
  readonly code: string | null;
  readonly name: string;
  /** Null for a functional region. */
  readonly level: Level | null;
  readonly kind: RegionKind;
}

/** What regions may be called: the code `name`, or one of the folded `names`. */
export interface RegionNameKey {
  readonly name: string;
  readonly names: readonly string[];
}

/** Projection of a node `r` to a `RegionRow`. */
export const REGION_ROW = fragment`r {type: 'Region', .id, .ref, .code, .name, .level, .kind}`;

export const REGIONS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<RegionRow>>('regions-by-id')`
  UNWIND $ids AS key
  MATCH (r:Region {id: key})
  RETURN {key: key, value: ${REGION_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Where each organization is. */
export const REGIONS_BY_ORGANIZATION = cypher<{ ids: readonly string[] }, Keyed<RegionRow>>(
  'regions-by-organization',
)`
  UNWIND $ids AS key
  MATCH (:Organization {id: key})-[:LOCATED_IN]->(r:Region)
  RETURN {key: key, value: ${REGION_ROW}} AS row
  ORDER BY key, r.id
  LIMIT 1000`;

/** Whose each document is. */
export const REGIONS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<RegionRow>>(
  'regions-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})-[:OF_REGION]->(r:Region)
  RETURN {key: key, value: ${REGION_ROW}} AS row
  ORDER BY key, r.id
  LIMIT 1000`;

/** What each region lies in. */
export const REGIONS_AROUND_REGION = cypher<{ ids: readonly string[] }, Keyed<RegionRow>>(
  'regions-around-region',
)`
  UNWIND $ids AS key
  MATCH (:Region {id: key})-[:WITHIN]->(r:Region)
  RETURN {key: key, value: ${REGION_ROW}} AS row
  ORDER BY key, r.id
  LIMIT 1000`;

/** Regions that are called so, at most 20 a key, by id. */
export const REGIONS_BY_NAME = cypher<{ keys: readonly Numbered<RegionNameKey>[] }, Keyed<RegionRow, number>>(
  'regions-by-name',
)`
  UNWIND $keys AS k
  CALL (k) {
    CALL (k) {
      MATCH (r:Region)
      WHERE r.nameFolded IN k.names
      RETURN r
      UNION
      MATCH (r:Region {code: k.name})
      RETURN r
    }
    RETURN r
    ORDER BY r.id
    LIMIT 20
  }
  RETURN {key: k.n, value: ${REGION_ROW}} AS row
  ORDER BY k.n, r.id
  LIMIT 10000`;
