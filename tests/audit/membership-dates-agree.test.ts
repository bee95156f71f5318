import { describe, expect, it } from '@jest/globals';
import { membershipDatesAgree } from '../../src/audit/rules/membership-dates-agree.ts';
import { DEFAULT_SETTINGS } from '../../src/audit/settings.ts';
import type { Predicate } from '../../src/model/enums.ts';
import type { DocumentFacts, StatementFact } from '../../src/model/facts.ts';
import { plan } from '../support/facts.ts';

/** Facts of a document that says of 甲市 and one alliance what the values say, in order. */
function saying(...values: readonly (string | null)[]): DocumentFacts {
  const facts = plan({ tasks: {} });
  return { ...facts, statements: values.map((value, index) => joined(value, index)) };
}

function joined(value: string | null, index: number, predicate: Predicate = 'GROUP_MEMBER'): StatementFact {
  const words = { asWritten: '甲市', quote: '甲市加入联盟', text: '甲市加入联盟' };
  const place = { start: index * 10, end: index * 10 + 6, line: index + 1, part: 'PROSE' as const };
  const ids = { id: `stm_${index}`, subjectId: 'all_1', objectId: 'reg_1' };
  const told = { predicate, value, ranges: [], position: 0, rule: 'test', linkedBy: null };
  return { ...ids, ...words, ...place, ...told };
}

describe('membership-dates-agree', () => {
  it.each([
    ['one date', ['2020/']],
    ['no date beside a date', [null, '2020/']],
    ['a date and the same more exactly', ['2023/', '2023-02-20/']],
    ['joining and leaving in one year', ['2022/', '/2022']],
  ])('passes %s', (_what, values) => {
    expect(membershipDatesAgree.check(saying(...values), DEFAULT_SETTINGS.thresholds)).toEqual([]);
  });

  it('reports two dates of joining, once, with both statements', () => {
    const facts = saying('2020/', '2021/');
    expect(membershipDatesAgree.check(facts, DEFAULT_SETTINGS.thresholds)).toEqual([
      {
        severity: 'WARNING',
        aboutId: 'all_1',
        discriminator: `${facts.document.id}/reg_1`,
        messageZh: '“甲市”加入或退出“”的时间前后不一',
        messageEn: 'The dates at which “甲市” joined or left “” contradict each other',
        expected: null,
        actual: '2020—, 2021—',
        statementIds: ['stm_0', 'stm_1'],
        line: 1,
      },
    ]);
  });

  it('reports leaving before joining', () => {
    expect(
      membershipDatesAgree
        .check(saying('2022/', '/2021'), DEFAULT_SETTINGS.thresholds)
        .map(({ actual }) => actual),
    ).toEqual(['2022—, —2021']);
  });
});
