import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

/** Units of the second item, beside one whose brackets assign; null where it has none. */
function beside(item: string): unknown {
  const text = `一、任务\n（一）布局。撤并学校。（县教育局牵头）\n（二）关爱。${item}`;
  const task = readText(text).records.taskTexts[1];
  return task === undefined ? null : unitsOf(task);
}

describe('a list in brackets without a role', () => {
  it.each([
    ['健全体系。（县教育局、县残联、团县委、县妇联）', ['县教育局', '县残联', '团县委', '县妇联']],
    ['健全体系。（县教育局、县人民检察院）。', ['县教育局', '县人民检察院']],
  ])('is responsible at the end of an item beside one that assigns: %s', (item, units) => {
    expect(beside(item)).toEqual({ RESPONSIBLE: units });
  });

  it.each([
    '健全体系。（县教育局）',
    '健全体系（县教育局、县民政局）',
    '健全体系。（如县教育局、县民政局）',
    '健全体系。（县第一中学、县第二中学）',
    '健全体系。（县教育局、有关部门）',
    '健全体系。（东山镇、西山镇）',
    '健全体系。（县教育局、县民政局）定期研究问题。',
  ])('assigns nothing in: %s', (item) => {
    expect(beside(item)).toEqual({});
  });

  it('assigns nothing where no other item does', () => {
    const text = '一、任务\n（一）布局。撤并学校。\n（二）关爱。健全体系。（县教育局、县民政局）';

    expect(readText(text).records.taskTexts).toEqual([]);
  });
});
