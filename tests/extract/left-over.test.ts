import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';
import { membersOf } from './said.ts';

const LONG = `县${'水'.repeat(300)}局`;

/** What was read of a task with this clause, and what was not. */
function read(clause: string): unknown {
  const { taskTexts, coverage } = readText(`一、任务\n1.改造管网。${clause}`).records;
  return [taskTexts.map(unitsOf), coverage.unread.map(({ text }) => text)];
}

describe('words in the place of a unit', () => {
  it.each(['同上', '同前', '同上一条', '〃', '″'])(
    'that point to another place are not read: %s',
    (ditto) => {
      expect(read(`（牵头单位：县水利局；配合单位：${ditto}）`)).toEqual([[{ LEAD: ['县水利局'] }], [ditto]]);
      expect(read(`\n牵头单位：县水利局\n配合单位：${ditto}`)).toEqual([[{ LEAD: ['县水利局'] }], [ditto]]);
    },
  );

  it.each(['无', '暂无', '待定', '—', '——', '/', '不涉及', 'null', 'N/A'])('name nobody: %s', (nobody) => {
    expect(read(`（牵头单位：县水利局；配合单位：${nobody}）`)).toEqual([[{ LEAD: ['县水利局'] }], []]);
  });

  it('are not read where no name is as long', () => {
    expect(read(`（牵头单位：县水利局、${LONG}）`)).toEqual([[{ LEAD: ['县水利局'] }], [LONG]]);
    expect(read(`\n牵头单位：县水利局、${LONG}`)).toEqual([[{ LEAD: ['县水利局'] }], [LONG]]);
  });
});

describe('a group in a table', () => {
  const table = (group: string): string => `集团名称|核心校|成员校\n${group}|城关小学|河西小学、东关小学`;

  it('is reported and not read where its name has more than 200 characters', () => {
    const text = table(`${'甲'.repeat(197)}教育集团`);

    expect(membersOf(text)).toEqual([]);
    expect(readText(text).records.problems.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['name-too-long', '201'],
    ]);
  });

  it('is read where its name has 200, pairs of surrogates counted once', () => {
    const name = `${'\u{20000}'.repeat(196)}教育集团`;

    expect(membersOf(table(name))).toHaveLength(3);
  });
});
