import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

/** Units of each task, by role. */
const unitsIn = (text: string): readonly unknown[] => readText(text).records.taskTexts.map(unitsOf);

const BOTH = [{ RESPONSIBLE: ['县水利局', '县财政局'] }];

describe('a list without brackets', () => {
  it.each([
    ['behind a 、', '责任单位：县水利局、\n县财政局。'],
    ['behind a comma', '责任单位：县水利局，\n县财政局。'],
    ['inside of a name', '责任单位：县水\n利局、县财政局。'],
    ['inside of the last name', '责任单位：县水利局、县财\n政局。'],
    ['inside of the label', '责任单\n位：县水利局、县财政局。'],
    ['twice', '责任单位：县水利局、\n县财\n政局。'],
  ])('goes on in the next line where it was broken %s', (_, clause) => {
    expect(unitsIn(`一、任务\n1.改造管网。降低漏损。${clause}\n2.加强检测。`)[0]).toEqual(BOTH[0]);
    expect(unitsIn(`某县供水方案\n改造管网，降低漏损。${clause}`)).toEqual(BOTH);
  });

  it('goes on behind a name that only looks whole', () => {
    expect(unitsIn('一、任务\n1.建设。推进。责任单位：县财政局、县住房城乡\n建设局')).toEqual([
      { RESPONSIBLE: ['县财政局', '县住房城乡建设局'] },
    ]);
  });

  it.each([
    [
      'the next label',
      '责任单位：县水利局\n配合单位：县财政局',
      { RESPONSIBLE: ['县水利局'], SUPPORT: ['县财政局'] },
    ],
    ['a sentence', '责任单位：县水利局\n县财政局的资金已经下达。', { RESPONSIBLE: ['县水利局'] }],
  ])('ends before %s', (_, clause, units) => {
    expect(unitsIn(`一、任务\n1.改造管网。${clause}`)).toEqual([units]);
  });
});

describe('labels on lines of running text', () => {
  it('belong to one task with all that stand below', () => {
    const text =
      '某县整改方案\n污水直排问题突出。\n责任单位：县水利局\n督导单位：县生态环境局\n整改时限：2024年10月底';
    const { taskTexts } = readText(text).records;

    expect(taskTexts.map((task) => [task.title.text, unitsOf(task), task.due?.value])).toEqual([
      ['污水直排问题突出', { RESPONSIBLE: ['县水利局'], SUPERVISE: ['县生态环境局'] }, '2024-10'],
    ]);
  });
});

describe('clauses in a row', () => {
  it.each([2, 2000])('are for the same words: %d of them', (count) => {
    const { taskTexts, coverage } = readText(
      `某县方案\n建设学校。${'（县教育局牵头；'.repeat(count)}`,
    ).records;

    expect(taskTexts.map((task) => [task.title.text, task.assignments.length])).toEqual([
      ['建设学校', count],
    ]);
    expect(coverage).toEqual({ clauses: count, read: count, unread: [], skipped: [] });
  });
});
