import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';

function programmesOf(text: string): readonly unknown[] {
  const { programmes } = readText(text).records;
  const names = new Map(programmes.map(({ key, name }) => [key, name]));
  return programmes.map(({ ordinal, name, parentKey }) => [
    ordinal,
    name,
    names.get(parentKey ?? '') ?? null,
  ]);
}

const TASK = '1.建设。(牵头单位:县教育局)';

describe('a programme', () => {
  it('is named by the 工程 that its heading says is carried out', () => {
    expect(programmesOf(`一、重点任务\n(一)抓好队伍,实施强师工程。\n${TASK}`)).toEqual([
      ['(一)', '强师工程', null],
    ]);
  });

  it('has its heading as name where none is said to be carried out', () => {
    expect(programmesOf(`一、重点任务\n(一)抓好队伍建设\n${TASK}`)).toEqual([['(一)', '抓好队伍建设', null]]);
  });

  it('nests in a heading that names a programme itself', () => {
    expect(programmesOf(`一、实施教育强县行动\n(一)抓好队伍\n${TASK}\n(二)抓好质量\n${TASK}`)).toEqual([
      ['一', '教育强县行动', null],
      ['(一)', '抓好队伍', '教育强县行动'],
      ['(二)', '抓好质量', '教育强县行动'],
    ]);
  });

  it('is not a heading that only says that tasks follow', () => {
    expect(programmesOf(`一、主要任务\n(一)建设学校。(牵头单位:县教育局)`)).toEqual([]);
  });

  it('holds items without a clause beside items with one, and no section without any', () => {
    const { taskTexts } = readText(`一、任务\n(一)强师\n${TASK}\n2.培训。\n二、保障\n(一)加大投入。`).records;

    expect(taskTexts.map(({ ordinal, title }) => `${ordinal} ${title.text}`)).toEqual([
      '(一)1 建设',
      '(一)2 培训',
    ]);
  });
});

describe('supervision of the whole document', () => {
  it.each([
    ['县委督查室、县政府督查室定期开展专项督查。', ['县委督查室', '县政府督查室']],
    ['县教育督导委员会办公室负责督导。', ['县教育督导委员会办公室']],
    ['各有关部门要加强督查检查。', []],
    ['要定期开展督查。', []],
    ['建立健全督查机制,定期开展督查。', []],
  ])('%s', (sentence, units) => {
    const { documentAssignments } = readText(`一、工作保障\n(一)强化督查。${sentence}`).records;

    expect(documentAssignments.map(({ role, unit }) => [role, unit.text])).toEqual(
      units.map((unit) => ['SUPERVISE', unit]),
    );
  });
});
