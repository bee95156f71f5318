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

  it('has no number where its first cell is too long for one', () => {
    expect(tasksOf(`${HEADER}\n${'长'.repeat(9000)}\t建设\t\t县教育局`)).toEqual([
      ['', '建设', { LEAD: ['县教育局'] }],
    ]);
  });
});
