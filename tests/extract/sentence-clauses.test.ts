import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

const tasksOf = (text: string): readonly unknown[] =>
  readText(text).records.taskTexts.map((task) => [task.part, task.title.text, unitsOf(task)]);

describe('a sentence that assigns', () => {
  it('names its agents behind 由 and its task before it', () => {
    const text =
      '某县教育局招生意见\n招生工作由县教育局牵头，县公安局、县住建局共同参与。学位核定由县教育局会同县财政局负责。';

    expect(tasksOf(text)).toEqual([
      ['PROSE', '招生工作', { LEAD: ['县教育局'], SUPPORT: ['县公安局', '县住建局'] }],
      ['PROSE', '学位核定', { RESPONSIBLE: ['县教育局'], SUPPORT: ['县财政局'] }],
    ]);
  });

  it('may begin with the unit and a colon', () => {
    expect(tasksOf('某县教育局招生意见\n教育局：负责统筹协调。\n公安局、民政局：配合核查户籍。')).toEqual([
      ['PROSE', '负责统筹协调', { RESPONSIBLE: ['教育局'] }],
      ['PROSE', '配合核查户籍', { SUPPORT: ['公安局', '民政局'] }],
    ]);
  });

  it('makes a task of a numbered item that has no other clause', () => {
    expect(tasksOf('一、任务\n1.建设。由县教育局牵头，县财政局配合。\n2.改造。由县住建局负责。')).toEqual([
      ['BODY', '建设', { LEAD: ['县教育局'], SUPPORT: ['县财政局'] }],
      ['BODY', '改造', { RESPONSIBLE: ['县住建局'] }],
    ]);
  });

  it.each([
    '支持由企业牵头，高校参与。',
    '该平台由县教育局牵头建设的机构运营。',
    '由县委书记任组长。',
    '来源：某报\n课题由县教育局牵头，县财政局参与。',
    '记者：负责采访。',
  ])('is not read from: %s', (text) => {
    expect(tasksOf(`某县教育情况\n${text}`)).toEqual([]);
  });
});
