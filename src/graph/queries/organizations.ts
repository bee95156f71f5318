/** Organizations: units, schools, groups and alliances, their names and where they are. */

import type { GroupMode, Level, SchoolStage, UnitKind } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered } from './keyed.ts';

interface OrganizationBase {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
}

export interface UnitRow extends OrganizationBase {
  readonly type: 'Unit';
  readonly kind: UnitKind;
  readonly level: Level | null;
  readonly function: string | null;
}

export interface SchoolRow extends OrganizationBase {
  readonly type: 'School';
  readonly stages: readonly SchoolStage[];
}

/** 教育集团, 学校共同体, 学区. */
export interface GroupRow extends OrganizationBase {
  readonly type: 'EducationGroup';
  readonly mode: GroupMode;
  readonly modeAsWritten: string | null;
  readonly formula: string | null;
  readonly stages: readonly SchoolStage[];
}

/** 区域教育共同体, 教育联盟. */
export interface AllianceRow extends OrganizationBase {
  readonly type: 'Alliance';
  readonly founded: PartialDate | null;
}

export type OrganizationRow = UnitRow | SchoolRow | GroupRow | AllianceRow;

/** An organization that a name may mean, with what tells it from others of the name. */
export interface NamedUnit {
  readonly unit: UnitRow;
  readonly regionCode: string | null;
  readonly regionName: string | null;
}

/** A name as folded, and what a region may be called: codes and folded names; null is any region. */
export interface UnitNameKey {
  readonly name: string;
  readonly regions: readonly string[] | null;
}

/** Projection of a node `o` to a `SchoolRow`. */
export const SCHOOL_ROW = fragment`o {type: 'School', .id, .ref, .name, stages: coalesce(o.stages, [])}`;

/** Projection of a node `o` to a `GroupRow`. */
export const GROUP_ROW = fragment`
  o {
    type: 'EducationGroup', .id, .ref, .name, mode: coalesce(o.mode, 'UNSPECIFIED'), .modeAsWritten, .formula,
    stages: coalesce(o.stages, [])
  }`;

/** Projection of a node `o` to an `AllianceRow`. */
export const ALLIANCE_ROW = fragment`o {type: 'Alliance', .id, .ref, .name, .founded}`;

/** Projection of a node `o` to a `UnitRow`. */
export const UNIT_ROW = fragment`o {type: 'Unit', .id, .ref, .name, .kind, .level, .function}`;

/** Projection of a node `o` to an `OrganizationRow`. */
export const ORGANIZATION_ROW = fragment`
  CASE
    WHEN o:School THEN ${SCHOOL_ROW}
    WHEN o:EducationGroup THEN ${GROUP_ROW}
    WHEN o:Alliance THEN ${ALLIANCE_ROW}
    ELSE ${UNIT_ROW}
  END`;

export const ORGANIZATIONS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<OrganizationRow>>(
  'organizations-by-id',
)`
  UNWIND $ids AS key
  MATCH (o:Organization {id: key})
  RETURN {key: key, value: ${ORGANIZATION_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

export const UNITS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>('units-by-id')`
  UNWIND $ids AS key
  MATCH (o:Unit {id: key})
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

export const GROUPS_BY_ID = cypher<{ ids: readonly string[] }, Keyed<GroupRow>>('groups-by-id')`
  UNWIND $ids AS key
  MATCH (o:EducationGroup {id: key})
  RETURN {key: key, value: ${GROUP_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;

/** Units that one of their names means, at most 20 a key, by id; towns also in the region around theirs. */
export const UNITS_BY_NAME = cypher<{ keys: readonly Numbered<UnitNameKey>[] }, Keyed<NamedUnit, number>>(
  'units-by-name',
)`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Name {folded: k.name})<-[:HAS_NAME]-(o:Unit)
    WITH DISTINCT k, o
    OPTIONAL MATCH (o)-[:LOCATED_IN]->(r:Region)
    WITH k, o, r
    WHERE k.regions IS NULL OR r.code IN k.regions OR r.nameFolded IN k.regions OR (
      o.level = 'TOWN' AND EXISTS {
        MATCH (r)-[:WITHIN]->(county:Region)
        WHERE county.code IN k.regions OR county.nameFolded IN k.regions
      }
    )
    RETURN o, r
    ORDER BY o.id
    LIMIT 20
  }
  RETURN {
    key: k.n,
    value: {unit: ${ORGANIZATION_ROW}, regionCode: r.code, regionName: r.name}
  } AS row
  ORDER BY k.n, o.id
  LIMIT 2000`;

/** Names other than the one shown: full before short before alias before former, then by text. */
export const ALT_NAMES_BY_ORGANIZATION = cypher<{ ids: readonly string[] }, Keyed<string>>(
  'alt-names-by-organization',
)`
  UNWIND $ids AS key
  MATCH (o:Organization {id: key})-[:HAS_NAME]->(n:Name)
  WHERE n.text <> o.name
  WITH DISTINCT key, n.text AS text,
    CASE n.kind WHEN 'CANONICAL' THEN 0 WHEN 'SHORT' THEN 1 WHEN 'ALIAS' THEN 2 ELSE 3 END AS rank
  RETURN {key: key, value: text} AS row
  ORDER BY key, rank, text
  LIMIT 50000`;

/** Who issued each document, as printed. */
export const ISSUERS_BY_DOCUMENT = cypher<{ ids: readonly string[] }, Keyed<OrganizationRow>>(
  'issuers-by-document',
)`
  UNWIND $ids AS key
  MATCH (:Document {id: key})-[issued:ISSUED_BY]->(o:Organization)
  RETURN {key: key, value: ${ORGANIZATION_ROW}} AS row
  ORDER BY key, issued.position, o.id
  LIMIT 50000`;

/** What took over from each unit that is no more. */
export const SUCCESSORS_BY_UNIT = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>('successors-by-unit')`
  UNWIND $ids AS key
  MATCH (:Unit {id: key})-[:SUCCEEDED_BY]->(o:Unit)
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key, o.id
  LIMIT 1000`;

/** The units that each one took over from, by id. */
export const PREDECESSORS_BY_UNIT = cypher<{ ids: readonly string[] }, Keyed<UnitRow>>(
  'predecessors-by-unit',
)`
  UNWIND $ids AS key
  MATCH (:Unit {id: key})<-[:SUCCEEDED_BY]-(o:Unit)
  RETURN {key: key, value: ${UNIT_ROW}} AS row
  ORDER BY key, o.id
  LIMIT 50000`;
