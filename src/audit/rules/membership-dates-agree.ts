import { groupBy } from '../../group-by.ts';
import { MEMBER_PREDICATES } from '../../model/enums.ts';
import type { DocumentFacts, StatementFact } from '../../model/facts.ts';
import { daysOf, mayAgree, toSpan } from '../../partial-date.ts';
import type { Report, Rule } from '../rule.ts';

export const membershipDatesAgree: Rule = {
  id: 'membership-dates-agree',
  version: 1,
  law: {
    zh: '一份文件前后所写的加入、退出时间一致',
    en: 'What a document says of when a member joined and left fits together',
  },
  why: {
    zh: '时间不一，就无法说清某日有哪些成员。2023年与2023年2月20日并不矛盾。',
    en: 'Else nobody can tell the members of a day. 2023 and 2023-02-20 do agree.',
  },
  examples: [
    {
      text: `甲乙教育联盟扩大
甲乙教育联盟于2020年由甲市、乙市共同组成。2023年2月20日，丙市正式加入甲乙教育联盟。丙市2023年加入甲乙教育联盟。`,
      finds: [],
    },
    {
      text: `甲乙教育联盟扩大
甲乙教育联盟于2020年由甲市、乙市共同组成。2023年2月20日，丙市正式加入甲乙教育联盟。2021年，丙市加入甲乙教育联盟。`,
      finds: ['WARNING “丙市”加入或退出“甲乙教育联盟”的时间前后不一'],
    },
  ],
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
