/** Indicators and their values. */

import type { Comparator } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed } from './keyed.ts';

export interface IndicatorRow {
  readonly type: 'Indicator';
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string | null;
  /** The indicator it is a part of (其中). */
  readonly partOfId: string | null;
}

export interface IndicatorValueRow {
  readonly id: string;
  readonly year: number;
  readonly value: number | null;
  readonly asWritten: string;
  readonly comparator: Comparator;
}

/** Projection of a node `i` to an `IndicatorRow`. */
const INDICATOR_ROW = fragment`
  i {
    type: 'Indicator', .id, .category, .name, .unit,
    partOfId: head([(i)-[:PART_OF]->(whole:Indicator) | whole.id])
  }`;

export const INDICATORS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<IndicatorRow>>('indicators-by-id')`
  UNWIND $ids AS key
  MATCH (i:Indicator {id: key})
  RETURN {key: key, value: ${INDICATOR_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Indicators of each document, in printed order. */
export const INDICATORS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<IndicatorRow>>(
  'indicators-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})-[:HAS_INDICATOR]->(i:Indicator)
  RETURN {key: key, value: ${INDICATOR_ROW}} AS row
  ORDER BY key, i.position, i.id
  LIMIT 50000`;

/** Values of each indicator, by year. */
export const VALUES_BY_INDICATOR = cypher<{ ids: readonly string[] }, Keyed<IndicatorValueRow>>(
  'values-by-indicator',
)`
  UNWIND $ids AS key
  MATCH (:Indicator {id: key})-[:HAS_VALUE]->(x:IndicatorValue)
  RETURN {key: key, value: x {.id, .year, .value, .asWritten, .comparator}} AS row
  ORDER BY key, x.year, x.id
  LIMIT 50000`;
