import { groupBy } from '../../group-by.ts';
import { MEMBER_PREDICATES } from '../../model/enums.ts';
import type { DocumentFacts, StatementFact } from '../../model/facts.ts';
import { daysOf, mayAgree, toSpan } from '../../partial-date.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * What a document says of when a member joined and left fits together.
 * Why: two dates of joining cannot both be true; nobody leaves before joining. 2023 and 2023-02-20 agree.
 * @example pass  联盟于2020年由甲市、乙市组成。甲市2020年加入联盟。
 * @example fail  联盟于2020年由甲市、乙市组成。甲市2021年加入联盟。
 */
export const membershipDatesAgree: Rule = {
  id: 'membership-dates-agree',
  version: 1,
  check: (facts) =>
    [...groupBy(facts.statements.filter(isMembership), pairOf).values()]
      .filter(isContradictory)
      .map((statements) => toReport(statements, facts)),
};

function pairOf({ subjectId, objectId }: StatementFact): string {
  return `${subjectId}/${objectId ?? ''}`;
}

function isMembership({ predicate }: StatementFact): boolean {
  return MEMBER_PREDICATES.some((each) => each === predicate);
}

function isContradictory(statements: readonly StatementFact[]): boolean {
  const spans = statements.map(({ value }) => toSpan(value));
  const joined = spans.flatMap(({ since }) => since ?? []);
  const left = spans.flatMap(({ until }) => until ?? []);
  return (
    differ(joined) || differ(left) || joined.some((since) => left.some((until) => isBefore(until, since)))
  );
}

function differ(dates: readonly string[]): boolean {
  return dates.some((date) => dates.some((other) => !mayAgree(date, other)));
}

function isBefore(until: string, since: string): boolean {
  return (daysOf(until)?.last ?? '') < (daysOf(since)?.first ?? '');
}

function toReport(statements: readonly [StatementFact, ...StatementFact[]], facts: DocumentFacts): Report {
  const [first] = statements;
  const group = facts.organizations.find(({ id }) => id === first.subjectId)?.name ?? '';
  const dates = statements.flatMap(({ value }) => value?.replace('/', '—') ?? []);
  return {
    severity: 'WARNING',
    aboutId: first.subjectId,
    discriminator: [facts.document.id, first.objectId ?? ''].join('/'),
    messageZh: `“${first.asWritten}”加入或退出“${group}”的时间前后不一`,
    messageEn: `The dates at which “${first.asWritten}” joined or left “${group}” contradict each other`,
    expected: null,
    actual: dates.join(', '),
    statementIds: statements.map(({ id }) => id),
    line: first.line,
  };
}
