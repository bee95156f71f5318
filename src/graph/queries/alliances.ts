/** Alliances, by name. */

import { cypher } from '../cypher.ts';
import type { Placed } from './keyed.ts';
import { ALLIANCE_ROW, type AllianceRow } from './organizations.ts';

/** A page of the alliances; `after` is the place to go on from, '' for the start. */
export const ALLIANCE_PAGE = cypher<{ after: string; limit: number }, Placed<AllianceRow>>('alliance-page')`
  MATCH (o:Alliance)
  WHERE o.nameKey > $after
  RETURN {place: o.nameKey, value: ${ALLIANCE_ROW}} AS row
  ORDER BY o.nameKey
  LIMIT $limit`;

/** How many there are: read from the count store. */
export const ALLIANCE_COUNT = cypher<Record<string, never>, number>('alliance-count')`
  MATCH (o:Alliance)
  RETURN count(o) AS row`;
