import { describe, expect, it } from '@jest/globals';
import type { Labels } from './evaluate/case.ts';
import { scoreCase, type Score } from './evaluate/score.ts';

const NOTHING: Labels = { kind: 'assignments', pattern: 'brackets', tasks: [], memberships: [] };

function score(text: string, labels: Partial<Labels>): Score {
  return scoreCase({
    name: 'case',
    bytes: new TextEncoder().encode(text),
    labels: { ...NOTHING, ...labels },
  });
}

function task(quote: string, units: readonly string[]): Labels['tasks'][number] {
  return {
    ordinal: '1',
    title: '建设',
    deadline: null,
    quote,
    assignments: [{ role: 'RESPONSIBLE', units: [...units] }],
  };
}

describe('scoreCase', () => {
  it('counts units by place, role and name, white space aside', () => {
    const { assignments, titles, differences } = score(
      '一、任务\n1.建设。（责任单位：县教育局、县财\n政局）',
      {
        tasks: [task('（责任单位：县教育局、县财\n政局）', ['县财政局', '县民政局'])],
      },
    );

    expect({ assignments, titles, differences }).toEqual({
      assignments: { found: 1, wrong: 1, missed: 1 },
      titles: { right: 1, of: 1 },
      differences: ['+ 0 RESPONSIBLE 县教育局', '- 0 RESPONSIBLE 县民政局'],
    });
  });

  it('leaves out what stands behind the labelled part, not what stands before it', () => {
    const text = '一、任务\n1.建设。（县水利局负责）\n2.改造。（县教育局负责）\n3.更新。（县财政局负责）';

    expect(score(text, { tasks: [task('（县教育局负责）', ['县教育局'])] }).assignments).toEqual({
      found: 1,
      wrong: 1,
      missed: 0,
    });
  });

  it('takes equal quotes for the places where they stand, one after the other', () => {
    const text = '一、任务\n1.建设。（县教育局负责）\n2.改造。（县教育局负责）';
    const twice = task('（县教育局负责）', ['县教育局']);

    expect(score(text, { tasks: [twice, twice] }).assignments).toEqual({ found: 2, wrong: 0, missed: 0 });
  });

  it('counts a leading school only where its group is labelled with one', () => {
    const text = '某县教育情况\n海棠教育集团核心校为海棠小学，成员校为棠城小学。';
    const labelled = { group: '海棠教育集团', members: ['棠城小学'] };

    expect([
      score(text, { memberships: [labelled] }).memberships,
      score(text, { memberships: [{ ...labelled, lead: '海棠中学' }] }).memberships,
    ]).toEqual([
      { found: 1, wrong: 0, missed: 0 },
      { found: 1, wrong: 1, missed: 1 },
    ]);
  });

  it('finds a negative text clean only where nothing was found in it', () => {
    expect([
      score('情况介绍。', { kind: 'negative' }).negatives,
      score('一、任务\n1.建设。（县教育局负责）', { kind: 'negative' }).negatives,
    ]).toEqual([
      { right: 1, of: 1 },
      { right: 0, of: 1 },
    ]);
  });

  it('counts measures by year, number, comparison and kind, where goals are labelled', () => {
    const text = '一、任务\n1.建设。新建小学3所、幼儿园5所以上。（县教育局负责）';
    const measure = { asWritten: '3所', quantity: 3, unit: '所', comparator: 'EQ', kind: 'INCREMENT' };
    const tasks = [task('（县教育局负责）', ['县教育局'])];

    expect([
      score(text, { tasks, targets: [{ year: null, measures: [measure] }] }).measures,
      score(text, { tasks }).measures,
    ]).toEqual([
      { found: 1, wrong: 1, missed: 0 },
      { found: 0, wrong: 0, missed: 0 },
    ]);
  });
});
