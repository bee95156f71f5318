import { MEMBER_PREDICATES } from '../../model/enums.ts';
import type { DocumentFacts, StatementFact } from '../../model/facts.ts';
import { daysOf, mayAgree } from '../../partial-date.ts';
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
    [...byPair(facts.statements).values()]
      .filter(isContradictory)
      .flatMap((statements) => toReport(statements, facts)),
};

function byPair(statements: readonly StatementFact[]): ReadonlyMap<string, readonly StatementFact[]> {
  const pairs = new Map<string, StatementFact[]>();
  for (const statement of statements.filter(isMembership)) {
    const key = `${statement.subjectId}/${statement.objectId ?? ''}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [statement]);
    else pair.push(statement);
  }
  return pairs;
}

function isMembership({ predicate }: StatementFact): boolean {
  return MEMBER_PREDICATES.some((each) => each === predicate);
}

function isContradictory(statements: readonly StatementFact[]): boolean {
  const spans = statements.map(spanOf);
  const [joined, left] = [spans.flatMap(([since]) => since), spans.flatMap(([, until]) => until)];
  return (
    differ(joined) || differ(left) || joined.some((since) => left.some((until) => isBefore(until, since)))
  );
}

/** The dates of `since/until`, each as a list of one or none. */
function spanOf({ value }: StatementFact): readonly [since: readonly string[], until: readonly string[]] {
  const [since = '', until = ''] = (value ?? '').split('/');
  return [since === '' ? [] : [since], until === '' ? [] : [until]];
}

function differ(dates: readonly string[]): boolean {
  return dates.some((date) => dates.some((other) => !mayAgree(date, other)));
}

function isBefore(until: string, since: string): boolean {
  return (daysOf(until)?.last ?? '') < (daysOf(since)?.first ?? '');
}

function toReport(statements: readonly StatementFact[], facts: DocumentFacts): readonly Report[] {
  const [first] = statements;
  if (first === undefined) return [];
  const group = facts.organizations.find(({ id }) => id === first.subjectId)?.name ?? '';
  const dates = statements.flatMap(({ value }) => value?.replace('/', '—') ?? []);
  return [
    {
      severity: 'WARNING',
      aboutId: first.subjectId,
      discriminator: [facts.document.id, first.objectId ?? ''].join('/'),
      messageZh: `“${first.asWritten}”加入或退出“${group}”的时间前后不一`,
      messageEn: `The dates at which “${first.asWritten}” joined or left “${group}” contradict each other`,
      expected: null,
      actual: dates.join(', '),
      statementIds: statements.map(({ id }) => id),
      line: first.line,
    },
  ];
}
