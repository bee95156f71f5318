/** Groups and communities of schools, by name. */

import type { GroupMode, SchoolStage } from '../../model/enums.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Conjunction, TextLiteral, ValueLiteral } from './conditions.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';
import { GROUP_ROW, SCHOOL_ROW, type GroupRow, type SchoolRow } from './organizations.ts';

export type GroupLiteral =
  | TextLiteral<'name'>
  | TextLiteral<'region'>
  | ValueLiteral<'mode', GroupMode>
  | ValueLiteral<'stage', SchoolStage>;

export interface GroupPageParameters {
  readonly where: Conjunction<GroupLiteral>;
  /** The place to go on from, '' for the start. */
  readonly after: string;
  readonly limit: number;
}

/** A region, and how the folded names of the groups end that count; null for all groups. */
export interface RegionGroupsKey {
  readonly id: string;
  readonly ending: string | null;
}

/** Names of the group `o`, or names and codes of where it is, folded: what the text literal is about. */
const TEXTS = fragment`
  CASE WHEN literal.kind STARTS WITH 'name.' THEN [(o)-[:HAS_NAME]->(n:Name) | n.folded]
    ELSE COLLECT {MATCH (o)-[:LOCATED_IN]->(r:Region) UNWIND [r.nameFolded, r.code] AS text RETURN text}
  END`;

/** Does the group `o` meet `$where`? The texts stand here once: each place more takes the planner longer. */
export const GROUP_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE literal.kind
    WHEN 'mode' THEN coalesce(o.mode, 'UNSPECIFIED') = literal.value
    WHEN 'stage' THEN literal.value IN o.stages
    ELSE any(text IN ${TEXTS} WHERE CASE
      WHEN literal.kind IN ['name.eq', 'region.eq'] THEN text = literal.value
      WHEN literal.kind IN ['name.in', 'region.in'] THEN text IN literal.value
      WHEN literal.kind IN ['name.contains', 'region.contains'] THEN text CONTAINS literal.value
      WHEN literal.kind IN ['name.startsWith', 'region.startsWith'] THEN text STARTS WITH literal.value
    END)
  END, false)))`;

/** A page of the groups that meet the conditions. */
export const GROUP_PAGE = cypher<GroupPageParameters, Placed<GroupRow>>('group-page')`
  MATCH (o:EducationGroup)
  WHERE o.nameKey > $after AND ${GROUP_CONDITION}
  RETURN {place: o.nameKey, value: ${GROUP_ROW}} AS row
  ORDER BY o.nameKey
  LIMIT $limit`;

/** How many groups meet the conditions. */
export const GROUP_COUNT = cypher<Pick<GroupPageParameters, 'where'>, number>('group-count')`
  MATCH (o:EducationGroup)
  WHERE o.nameKey > '' AND ${GROUP_CONDITION}
  RETURN count(o) AS row`;

/** Groups of the region `k.id` and of those within it. */
const GROUPS_OF_REGION = fragment`
  MATCH (:Region {id: k.id})<-[:WITHIN*0..4]-(:Region)<-[:LOCATED_IN]-(o:EducationGroup)
  WHERE (k.ending IS NULL OR o.nameFolded ENDS WITH k.ending)`;

/** Groups in each region and within it; at most `limit` a key. */
export const GROUP_PAGES_BY_REGION = cypher<
  { keys: readonly Numbered<RegionGroupsKey & PageKey>[]; limit: number },
  Keyed<Placed<GroupRow>, number>
>('group-pages-by-region')`
  UNWIND $keys AS k
  CALL (k) {
    ${GROUPS_OF_REGION} AND o.nameKey > k.after
    RETURN o
    ORDER BY o.nameKey
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: o.nameKey, value: ${GROUP_ROW}}} AS row
  ORDER BY k.n, o.nameKey
  LIMIT 50000`;

export const GROUP_COUNTS_BY_REGION = cypher<
  { keys: readonly Numbered<RegionGroupsKey>[] },
  Keyed<number, number>
>('group-counts-by-region')`
  UNWIND $keys AS k
  CALL (k) {
    ${GROUPS_OF_REGION}
    RETURN count(o) AS count
  }
  RETURN {key: k.n, value: count} AS row
  ORDER BY k.n
  LIMIT 1000`;

/** The school that leads each group, the first of several. */
export const LEAD_SCHOOLS_BY_GROUP = cypher<{ ids: readonly string[] }, Keyed<SchoolRow>>(
  'lead-schools-by-group',
)`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (:EducationGroup {id: key})<-[e:MEMBER_OF {role: 'LEAD'}]-(o:School)
    RETURN o
    ORDER BY e.memberKey
    LIMIT 1
  }
  RETURN {key: key, value: ${SCHOOL_ROW}} AS row
  ORDER BY key
  LIMIT 1000`;
