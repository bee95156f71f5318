/** Who belongs to which group or alliance: the derived edges, with the ids of the statements behind them. */

import type { MemberRole } from '../../model/enums.ts';
import type { PartialDate } from '../../model/records.ts';
import { cypher, fragment } from '../cypher.ts';
import type { Keyed, Numbered, PageKey, Placed } from './keyed.ts';

interface MembershipBase {
  readonly role: MemberRole;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly statementIds: readonly string[];
}

/** One membership, seen from either end. */
export interface MembershipRow extends MembershipBase {
  /** Last day on which it may have begun, and first on which it may have ended; null for an open end. */
  readonly sinceLast: string | null;
  readonly untilFirst: string | null;
  /** What is at the other end. */
  readonly nodeId: string;
}

/** One membership as a document states it; dates and role are those of all documents together. */
export interface StatedMembershipRow extends MembershipBase {
  readonly groupId: string;
  readonly memberId: string;
}

/** A parent and a day, ISO 8601, null for any. */
export interface MembershipKey {
  readonly id: string;
  readonly asOf: string | null;
}

export type MembershipPageKey = MembershipKey & PageKey;

/** May the membership `e` have held on the day `k.asOf`? */
const HOLDS = fragment`(k.asOf IS NULL OR (coalesce(e.sinceFirst <= k.asOf, true) AND coalesce(k.asOf <= e.untilLast, true)))`;

const MEMBERSHIP = fragment`.role, .since, .until, .sinceLast, .untilFirst, .statementIds`;

/** Members of each group or alliance: leading school, founders, others; at most `limit` a key. */
export const MEMBER_PAGES = cypher<
  { keys: readonly Numbered<MembershipPageKey>[]; limit: number },
  Keyed<Placed<MembershipRow>, number>
>('member-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Organization {id: k.id})<-[e:MEMBER_OF]-(m:Entity)
    WHERE e.memberKey > k.after AND ${HOLDS}
    RETURN e, m
    ORDER BY e.memberKey
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: e.memberKey, value: e {${MEMBERSHIP}, nodeId: m.id}}} AS row
  ORDER BY k.n, e.memberKey
  LIMIT 50000`;

export const MEMBER_COUNTS = cypher<{ keys: readonly Numbered<MembershipKey>[] }, Keyed<number, number>>(
  'member-counts',
)`
  UNWIND $keys AS k
  MATCH (g:Organization {id: k.id})
  RETURN {key: k.n, value: COUNT {MATCH (g)<-[e:MEMBER_OF]-(:Entity) WHERE ${HOLDS}}} AS row
  ORDER BY k.n
  LIMIT 1000`;

/** Groups and alliances that each entity belongs to, by name; at most `limit` a key. */
export const MEMBERSHIP_PAGES = cypher<
  { keys: readonly Numbered<MembershipPageKey>[]; limit: number },
  Keyed<Placed<MembershipRow>, number>
>('membership-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Entity {id: k.id})-[e:MEMBER_OF]->(g:Organization)
    WHERE g.nameKey > k.after AND ${HOLDS}
    RETURN e, g
    ORDER BY g.nameKey
    LIMIT $limit
  }
  RETURN {key: k.n, value: {place: g.nameKey, value: e {${MEMBERSHIP}, nodeId: g.id}}} AS row
  ORDER BY k.n, g.nameKey
  LIMIT 50000`;

export const MEMBERSHIP_COUNTS = cypher<{ keys: readonly Numbered<MembershipKey>[] }, Keyed<number, number>>(
  'membership-counts',
)`
  UNWIND $keys AS k
  MATCH (m:Entity {id: k.id})
  RETURN {key: k.n, value: COUNT {MATCH (m)-[e:MEMBER_OF]->(:Organization) WHERE ${HOLDS}}} AS row
  ORDER BY k.n
  LIMIT 1000`;

/** The statements `s` of the document `k.id` or `key` that make members. */
const STATES = fragment`s.predicate IN ['GROUP_FOUNDER', 'GROUP_LEAD', 'GROUP_MEMBER']`;

/** What each document states of members, in the order of the file; at most `limit` a key. */
export const STATED_MEMBERSHIP_PAGES = cypher<
  { keys: readonly Numbered<PageKey>[]; limit: number },
  Keyed<Placed<StatedMembershipRow>, number>
>('stated-membership-pages')`
  UNWIND $keys AS k
  CALL (k) {
    MATCH (s:Statement {documentId: k.id})
    WHERE ${STATES}
    MATCH (g:Organization)<-[:SUBJECT]-(s)-[:OBJECT]->(m:Entity)
    MATCH (m)-[e:MEMBER_OF]->(g)
    WITH k, g, m, e, s
    ORDER BY s.start, s.position, s.id
    WITH k, g, m, e, collect(s) AS said
    WITH g, m, e, said, right('00000000' + toString(said[0].start), 9)
      + right('00000' + toString(said[0].position), 6) + '\u0001' + said[0].id AS place, k.after AS after
    WHERE place > after
    RETURN g, m, e, said, place
    ORDER BY place
    LIMIT $limit
  }
  RETURN {
    key: k.n,
    value: {
      place: place,
      value: e {.role, .since, .until, statementIds: [s IN said | s.id], groupId: g.id, memberId: m.id}
    }
  } AS row
  ORDER BY k.n, place
  LIMIT 50000`;

export const STATED_MEMBERSHIP_COUNTS = cypher<{ ids: readonly string[] }, Keyed<number>>(
  'stated-membership-counts',
)`
  UNWIND $ids AS key
  CALL (key) {
    MATCH (s:Statement {documentId: key})
    WHERE ${STATES}
    MATCH (g:Organization)<-[:SUBJECT]-(s)-[:OBJECT]->(m:Entity)
    WHERE EXISTS {MATCH (m)-[:MEMBER_OF]->(g)}
    WITH DISTINCT g, m
    RETURN count(*) AS count
  }
  RETURN {key: key, value: count} AS row
  ORDER BY key
  LIMIT 1000`;
