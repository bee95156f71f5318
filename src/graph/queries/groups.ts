/** Groups and communities of schools: those of regions, and who leads them. */

import { cypher, fragment } from '../cypher.ts';
import { GROUP_VALUES } from './group-pages.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';
import type { TallyRow } from './list-parameters.ts';
import { combinationsOf } from './list-statements.ts';
import { GROUP_ROW, SCHOOL_ROW, type GroupRow, type SchoolRow } from './organizations.ts';

/** A region, and how the folded names of the groups end that count; null for all groups. */
export interface RegionGroupsKey {
  readonly id: string;
  readonly ending: string | null;
}

/** The same, and what to group by, one to three. */
export interface RegionGroupsTallyKey extends RegionGroupsKey {
  readonly by: readonly string[];
  /** Combinations to give. */
  readonly first: number;
}

/** Groups of the region `k.id` and of those within it. */
const GROUPS_OF_REGION = fragment`
  MATCH (:Region {id: k.id})<-[:WITHIN*0..4]-(:Region)<-[:LOCATED_IN]-(o:EducationGroup)
  WHERE (k.ending IS NULL OR o.nameFolded ENDS WITH k.ending)`;

/** Groups in each region and within it; at most `limit` a key. The key as a `place` keeps the planner from walking over all groups. */
export const GROUP_PAGES_BY_REGION = cypher<
  { keys: readonly Numbered<RegionGroupsKey & PageKey>[]; limit: number },
  Keyed<Placed<GroupRow>, number>
>('group-pages-by-region')`
  UNWIND $keys AS k
  CALL (k) {
    ${GROUPS_OF_REGION}
    WITH k, o, o.nameKey AS place
    WHERE place > k.after
    RETURN o, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: place, value: ${GROUP_ROW}}} AS row
  ORDER BY k.n, place
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

/** How many groups of each region and within it have each combination of values; most first, at most `limit` a key. */
export const GROUP_TALLIES_BY_REGION = cypher<
  { keys: readonly Numbered<RegionGroupsTallyKey>[]; limit: number },
  Keyed<TallyRow, number>
>('group-tallies-by-region')`
  UNWIND $keys AS k
  CALL (k) {
    ${GROUPS_OF_REGION}
    WITH k, o AS subject
    WITH k, [field IN k.by | ${GROUP_VALUES}] AS lists
    ${combinationsOf(fragment`k.by`)}
    LIMIT $limit
    RETURN values, count
  }
  RETURN {key: k.n, value: {values: values, count: count}} AS row
  ORDER BY k.n, count DESC, values
  LIMIT 50000`;

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
