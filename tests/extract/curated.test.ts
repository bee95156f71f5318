import { describe, expect, it } from '@jest/globals';
import type { CuratedFact } from '../../src/extract/curated-facts.ts';
import { withCuratedFacts } from '../../src/extract/curated.ts';
import type { DocumentRecords } from '../../src/model/records.ts';
import { readText } from './compact.ts';

const TEXT = '關于教育聯盟的報道\n\n甲區(qū)教育聯盟（甲聯）于2020年成立，乙縣其后加入。\n';
const WHY = { id: 'one', why: 'the text is made up' };

const curate = (fact: CuratedFact, document = '关于教育联盟的报道'): DocumentRecords => {
  const { source, records } = readText(TEXT);
  return withCuratedFacts(source, records, [{ document, facts: [fact] }]);
};

const MEMBERSHIP: CuratedFact = {
  ...WHY,
  kind: 'membership',
  group: '甲区教育联盟',
  groupKind: 'REGIONAL_ALLIANCE',
  member: '乙县',
  role: 'MEMBER',
  since: '2020',
  until: null,
  quote: '甲區(qū)教育聯盟（甲聯）于2020年成立，乙縣其后加入',
};

describe('withCuratedFacts', () => {
  it('adds a membership at the place of its quote, names in simplified script beside the printed ones', () => {
    expect(curate(MEMBERSHIP).memberships.filter(({ rule }) => rule === 'curated:one')).toEqual([
      {
        group: { quote: '甲區(qū)教育聯盟', text: '甲区教育联盟', start: 11, end: 21, line: 3 },
        groupKind: 'REGIONAL_ALLIANCE',
        member: { quote: '乙縣', text: '乙县', start: 34, end: 36, line: 3 },
        role: 'MEMBER',
        since: '2020',
        sinceAsWritten: null,
        until: null,
        evidence: {
          quote: '甲區(qū)教育聯盟（甲聯）于2020年成立，乙縣其后加入',
          text: '甲区教育联盟（甲联）于2020年成立，乙县其后加入',
          start: 11,
          end: 40,
          line: 3,
        },
        rule: 'curated:one',
      },
    ]);
  });

  it('adds a second name', () => {
    const alias = {
      ...WHY,
      kind: 'alias',
      name: '甲联',
      of: '甲区教育联盟',
      quote: '教育聯盟（甲聯）',
    } as const;
    expect(curate(alias).aliases).toMatchObject([
      { name: { quote: '甲聯', text: '甲联' }, of: '甲区教育联盟', rule: 'curated:one' },
    ]);
  });

  it('adds a mention that looks up what the words mean and shows what is printed', () => {
    const named = curate({
      ...WHY,
      kind: 'mention',
      words: '甲联',
      of: '甲区教育联盟',
      entity: 'GROUP',
      quote: '（甲聯）于2020年',
    }).names.filter(({ rule }) => rule !== undefined);
    expect(named).toMatchObject([{ kind: 'GROUP', name: { quote: '甲聯', text: '甲区教育联盟' } }]);
  });

  it.each([
    ['quote', { ...MEMBERSHIP, quote: '甲区教育联盟于2020年成立，乙县其后加入' }],
    ['name in its quote', { ...MEMBERSHIP, member: '丙县' }],
  ])('reports a fact whose %s does not stand in the text, and leaves it out', (_, fact) => {
    const { memberships, problems } = curate(fact);
    expect(memberships.filter(({ rule }) => rule === 'curated:one')).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'curated-quote-missing', severity: 'WARNING', expected: fact.quote, actual: null },
    ]);
  });

  it('leaves other documents as they are', () => {
    expect(curate(MEMBERSHIP, '别的报道')).toEqual(readText(TEXT).records);
  });
});
