/** Who belongs to a group or an alliance, who signed an agreement: out of all statements of the pair. */

import type { MemberRole, Predicate } from '../../../model/enums.ts';
import type { PartialDate } from '../../../model/records.ts';
import { daysOf, toSpan, type DateSpan } from '../../../partial-date.ts';
import type { EdgeRow } from '../rows.ts';
import { MEMBER_ROLE_RANK, toMemberKey } from '../sort-keys.ts';
import { earliestOf, latestOf } from './dates.ts';
import { groupBy } from '../../../group-by.ts';
import type { Said } from './said.ts';

const ROLE_OF: Partial<Readonly<Record<Predicate, MemberRole>>> = {
  GROUP_FOUNDER: 'FOUNDER',
  GROUP_LEAD: 'LEAD',
  GROUP_MEMBER: 'MEMBER',
};

interface SaidMember extends Said {
  readonly role: MemberRole;
}

/** The edges MEMBER_OF. */
export function toMembers(said: readonly Said[]): readonly EdgeRow[] {
  return pairsOf(said.flatMap(toSaidMember)).map(({ from, to, statements }) => ({
    from,
    to,
    properties: { ...toMembership(from, statements), statementIds: idsOf(statements) },
  }));
}

/** The edges PARTY_TO. */
export function toParties(said: readonly Said[]): readonly EdgeRow[] {
  return pairsOf(said.filter(({ predicate }) => predicate === 'PARTY')).map(({ from, to, statements }) => ({
    from,
    to,
    properties: { position: firstPlace(statements), statementIds: idsOf(statements) },
  }));
}

/** When the founders came together: the earliest date that any statement gives. */
export function foundedOn(said: readonly Said[]): PartialDate | null {
  const founders = said.flatMap(toSaidMember).filter(({ role }) => role === 'FOUNDER');
  return earliestOf(datesOf(founders, 'since'));
}

function toMembership(memberId: string, statements: readonly SaidMember[]) {
  const role = statements.map((statement) => statement.role).reduce(strongerOf);
  const since = earliestOf(datesOf(statements, 'since'));
  const until = latestOf(datesOf(statements, 'until'));
  const [joined, left] = [since, until].map((date) => (date === null ? null : daysOf(date)));
  const place = firstPlace(statements.filter((statement) => statement.role === role));
  return {
    ...{ role, since, until },
    sinceFirst: joined?.first ?? null,
    sinceLast: joined?.last ?? null,
    untilFirst: left?.first ?? null,
    untilLast: left?.last ?? null,
    memberKey: toMemberKey(role, joined?.first ?? null, place, memberId),
  };
}

function strongerOf(a: MemberRole, b: MemberRole): MemberRole {
  return MEMBER_ROLE_RANK[b] < MEMBER_ROLE_RANK[a] ? b : a;
}

function toSaidMember(said: Said): readonly SaidMember[] {
  const role = ROLE_OF[said.predicate];
  return role === undefined ? [] : [{ ...said, role }];
}

interface Pair<Statement> {
  /** The object of its statements. */
  readonly from: string;
  /** Their subject. */
  readonly to: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

function pairsOf<Statement extends Said>(said: readonly Statement[]): readonly Pair<Statement>[] {
  const pairs = groupBy(said, ({ objectId, subjectId }) => JSON.stringify([objectId, subjectId]));
  return [...pairs.values()].flatMap((statements) => {
    const { objectId, subjectId } = statements[0];
    return objectId === null ? [] : [{ from: objectId, to: subjectId, statements }];
  });
}

function idsOf(statements: readonly Said[]): readonly string[] {
  return statements.map(({ id }) => id).sort();
}

function firstPlace(statements: readonly Said[]): number {
  return Math.min(...statements.map(({ position }) => position));
}

function datesOf(said: readonly Said[], end: keyof DateSpan): readonly PartialDate[] {
  return said.flatMap(({ value }) => toSpan(value)[end] ?? []);
}
