/** Units that written names may mean: by their names, and by what they are for in a region. */

import type { NameKind } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered } from './keyed.ts';

/** A unit with what names are compared by. */
export interface CandidateUnit {
  readonly id: string;
  readonly name: string;
  readonly function: string | null;
  /** Folded name of its region; null where it is of none. */
  readonly region: string | null;
  /** Folded names and codes of its region and of those around it. */
  readonly regions: readonly string[];
}

/** A name of a unit. */
export interface CandidateName extends CandidateUnit {
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  /** When the unit ceased to be; null while it stands, or where not known. */
  readonly until: PartialDate | null;
  /** What took over from it. */
  readonly successors: readonly Pick<CandidateUnit, 'id' | 'name' | 'function'>[];
}

/** A region, and units in it. */
export interface RegionOfUnits {
  readonly id: string;
  readonly folded: string;
  readonly code: string | null;
  /** Folded names and codes of it and of the regions around it. */
  readonly names: readonly string[];
  /** Units of one of the names asked for. */
  readonly named: readonly CandidateName[];
  /** Units of one of the functions asked for. */
  readonly units: readonly CandidateUnit[];
}

/** Folded names or the id that a region may have, and folded names and functions that units in it may have. */
export interface RegionUnitsKey {
  readonly regions: readonly string[];
  readonly id: string | null;
  readonly names: readonly string[];
  readonly functions: readonly string[];
}

/** Folded names and codes of the region `r` and of those around it. */
const NAMES_AROUND = fragment`
  COLLECT {
    MATCH (r)-[:WITHIN*0..4]->(around:Region)
    UNWIND [around.nameFolded, around.code] AS name
    WITH name
    WHERE name IS NOT NULL
    RETURN name ORDER BY name LIMIT 20
  }`;

/** Projection of a unit `u` in the region `r` with its name `n` to a `CandidateName`. */
const CANDIDATE_NAME = fragment`
  {
    id: u.id, name: u.name, function: u.function, region: r.nameFolded, regions: ${NAMES_AROUND},
    text: n.text, folded: n.folded, kind: n.kind, until: u.until,
    successors: COLLECT {
      MATCH (u)-[:SUCCEEDED_BY]->(s:Unit)
      RETURN {id: s.id, name: s.name, function: s.function} ORDER BY s.id LIMIT 5
    }
  }`;

/** Names of units that a query for the full-text index of names finds; at most 60 a key, those that weigh most first. */
export const UNIT_NAMES = cypher<
  { keys: readonly Numbered<{ readonly query: string }>[] },
  Keyed<CandidateName, number>
>('unit-names')`
  UNWIND $keys AS k
  CALL db.index.fulltext.queryNodes('names', k.query, {limit: 60}) YIELD node AS n, score
  MATCH (n:Name)<-[:HAS_NAME]-(u:Unit)
  OPTIONAL MATCH (u)-[:LOCATED_IN]->(r:Region)
  RETURN {key: k.n, value: ${CANDIDATE_NAME}} AS row
  ORDER BY k.n, score DESC, n.id
  LIMIT 30000`;

/** Regions that are called so, with their units of these names and functions; at most 20 regions a key, that of the id first, 20 units each. */
export const REGION_UNITS = cypher<
  { keys: readonly Numbered<RegionUnitsKey>[] },
  Keyed<RegionOfUnits, number>
>('region-units')`
  UNWIND $keys AS k
  CALL (k) {
    CALL (k) {
      MATCH (r:Region)
      WHERE r.nameFolded IN k.regions
      RETURN r
      UNION
      MATCH (r:Region {id: k.id})
      RETURN r
    }
    RETURN r
    ORDER BY CASE WHEN r.id = k.id THEN 0 ELSE 1 END, r.id
    LIMIT 20
  }
  RETURN {
    key: k.n,
    value: {
      id: r.id,
      folded: r.nameFolded,
      code: r.code,
      names: ${NAMES_AROUND},
      named: COLLECT {
        MATCH (r)<-[:LOCATED_IN]-(u:Unit)-[:HAS_NAME]->(n:Name)
        WHERE n.folded IN k.names
        RETURN ${CANDIDATE_NAME} ORDER BY n.id LIMIT 20
      },
      units: COLLECT {
        MATCH (r)<-[:LOCATED_IN]-(u:Unit)
        WHERE u.function IN k.functions
        RETURN {id: u.id, name: u.name, function: u.function, region: r.nameFolded, regions: ${NAMES_AROUND}}
        ORDER BY u.id LIMIT 20
      }
    }
  } AS row
  ORDER BY k.n, r.id
  LIMIT 10000`;
