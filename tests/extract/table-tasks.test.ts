import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

const tasksOf = (text: string): readonly unknown[] =>
  readText(text).records.taskTexts.map((task) => [task.ordinal, task.title.text, unitsOf(task)]);

const HEADER = '序号\t任务\t责任单位\t牵头单位\t责任人';

describe('a row of a table', () => {
  it('is a task with the units of its columns, whatever their order; persons and 无 are left out', () => {
    expect(tasksOf(`${HEADER}\n1\t建设\t县住建局、无\t县教育局\t王芳`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'], RESPONSIBLE: ['县住建局'] }],
    ]);
  });

  it('is no task where it only heads the rows behind it', () => {
    expect(tasksOf(`${HEADER}\n一\t基础教育\t\t\n1\t建设\t\t县教育局\n2\t改造\t\t\t`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'] }],
      ['2', '改造', {}],
    ]);
  });

  it('keeps its columns where its first cells are empty', () => {
    const rows = '1\t建设\t县住建局\t县教育局\t\n\t改造\t县财政局\t县民政局\t';

    expect(tasksOf(`${HEADER}\n${rows}`)).toEqual([
      ['1', '建设', { LEAD: ['县教育局'], RESPONSIBLE: ['县住建局'] }],
      ['', '改造', { LEAD: ['县民政局'], RESPONSIBLE: ['县财政局'] }],
    ]);
  });

  it('may stand between bars without bars at its ends', () => {
    expect(tasksOf('事项 | 责任单位 | 配合单位\n--- | --- | ---\n修缮水渠 | 县水利局 | 各村')).toEqual([
      ['', '修缮水渠', { RESPONSIBLE: ['县水利局'], SUPPORT: ['各村'] }],
    ]);
  });

  it('may have its roles in a second line of the header', () => {
    const header = '| 任务 | 责任单位 | | 时限 |\n|---|---|---|---|\n| | 牵头 | 配合 | |';

    expect(tasksOf(`${header}\n| 建设灌渠 | 县水利局 | 县财政局 | 2024年 |`)).toEqual([
      ['', '建设灌渠', { LEAD: ['县水利局'], SUPPORT: ['县财政局'] }],
    ]);
  });

  it('may stand below a line that heads its rows', () => {
    expect(
      tasksOf(`${HEADER}\n一、基础教育\n1\t建设\t\t县教育局\t\n二、职业教育\n2\t改造\t\t县人社局\t`),
    ).toEqual([
      ['1', '建设', { LEAD: ['县教育局'] }],
      ['2', '改造', { LEAD: ['县人社局'] }],
    ]);
  });

  it('is called by its first column of words where the head of none is known', () => {
    expect(tasksOf('序号\t惠民好事\t责任单位\n1\t修建步道\t县城管局')).toEqual([
      ['1', '修建步道', { RESPONSIBLE: ['县城管局'] }],
    ]);
  });

  it('assigns nothing by who had it built', () => {
    expect(tasksOf('项目名称\t建设单位\t施工单位\n体育馆\t县体育局\t某建设集团')).toEqual([]);
  });

  it('has no number where its first cell is too long for one', () => {
    expect(tasksOf(`${HEADER}\n${'长'.repeat(9000)}\t建设\t\t县教育局`)).toEqual([
      ['', '建设', { LEAD: ['县教育局'] }],
    ]);
  });
});
