import { describe, expect, it } from '@jest/globals';
import { countPartsAddUp } from '../../src/audit/rules/count-parts-add-up.ts';
import { DEFAULT_SETTINGS } from '../../src/audit/settings.ts';
import type { CountPartFact } from '../../src/model/association-facts.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { plan } from '../support/facts.ts';

const part = (what: string, quantity: number): CountPartFact => ({
  what,
  quantity,
  comparator: 'EQ',
  asWritten: `${what}${quantity}个`,
});

/** Facts of a document with one stated count. */
function counting(whole: CountPartFact, breakdown: readonly CountPartFact[]): DocumentFacts {
  const facts = plan({ tasks: {} });
  const { id } = facts.document;
  const more = { id: 'cnt_1', ofId: id, asOf: '2022', breakdown, modes: [], counted: '集团', position: 0 };
  return { ...facts, counts: [{ ...whole, ...more }] };
}

const whole = part('教育集团', 35);

describe('count-parts-add-up', () => {
  it('passes parts that add up', () => {
    const parts = [part('小学教育集团', 8), part('中学教育集团', 8), part('学前教育集团', 19)];
    expect(countPartsAddUp.check(counting(whole, parts), DEFAULT_SETTINGS.thresholds)).toEqual([]);
  });

  it('reports parts that are more than the whole', () => {
    const parts = [part('小学教育集团', 20), part('中学教育集团', 16)];
    const facts = counting(whole, parts);
    expect(countPartsAddUp.check(facts, DEFAULT_SETTINGS.thresholds)).toEqual([
      {
        severity: 'WARNING',
        aboutId: facts.document.id,
        discriminator: `${facts.document.id}/教育集团/2022`,
        messageZh: '“教育集团35个”与其各部分之和36不符',
        messageEn: '“教育集团35个” is not the sum of its parts, 36',
        expected: '35',
        actual: '20+16=36',
        statementIds: [],
        line: null,
      },
    ]);
  });

  it('reports three parts of one noun that are less than the whole', () => {
    const parts = [part('小学教育集团', 8), part('中学教育集团', 8), part('学前教育集团', 17)];
    expect(countPartsAddUp.check(counting(whole, parts), DEFAULT_SETTINGS.thresholds)[0]?.actual).toBe(
      '8+8+17=33',
    );
  });

  it.each([
    ['two parts, which may be a choice', [part('市级教育集团', 8), part('区级教育集团', 9)]],
    ['parts of another noun', [part('小学', 8), part('中学', 8), part('幼儿园', 9)]],
    ['a part that is no plain number', [{ ...part('小学教育集团', 40), comparator: 'LE' as const }, whole]],
    ['one part', [part('小学教育集团', 40)]],
  ])('is silent on %s', (_what, parts) => {
    expect(countPartsAddUp.check(counting(whole, parts), DEFAULT_SETTINGS.thresholds)).toEqual([]);
  });
});
