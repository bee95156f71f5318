import { describe, expect, it } from '@jest/globals';
import { readAnySource } from '../../../src/text/read-any-source.ts';
import { pdf, type Printed } from '../../support/pdf.ts';

async function linesOf(pages: readonly (readonly Printed[])[]): Promise<readonly string[]> {
  const result = await readAnySource(pdf(pages), 'plan.pdf');
  if (!result.ok) throw new Error(result.message);
  return result.source.original.trimEnd().split('\n');
}

/** A row of words at the columns of a table. */
const row = (y: number, ...words: readonly string[]): readonly Printed[] =>
  words.flatMap((text, index) => (text === '' ? [] : [{ text, x: [50, 90, 250, 400][index] ?? 0, y }]));

describe('the text of a PDF', () => {
  it('has broken paragraphs as one line, and indented ones as new lines', async () => {
    const full = '一'.repeat(48);
    const page = [
      { text: `\u3000\u3000${full}`, x: 50, y: 800 },
      { text: '二。', x: 50, y: 780 },
      { text: '三。', x: 70, y: 760 },
    ];
    expect(await linesOf([page])).toEqual([`${full}二。`, '三。']);
  });

  it('leaves out what every page prints at its ends', async () => {
    const page = (number: number, text: string) => [
      { text: '教育工作方案', x: 200, y: 820 },
      { text: `${text}一`, x: 70, y: 700 },
      { text: `${text}二`, x: 70, y: 680 },
      { text: '东西南北'.repeat(10), x: 50, y: 670 },
      { text: `${text}三`, x: 70, y: 660 },
      { text: `— ${number} —`, x: 280, y: 40 },
    ];
    const lines = await linesOf([page(1, '甲'), page(2, '乙')]);
    expect(lines.filter((line) => line.length < 12)).toEqual([
      '甲一',
      '甲二',
      '甲三',
      '乙一',
      '乙二',
      '乙三',
    ]);
  });

  it('has words in columns as rows, cells broken over lines put together', async () => {
    const page = [
      ...row(700, '序号', '重点任务', '牵头单位', '责任单位'),
      ...row(680, '1', '建设学', '县教育局', '县财政局、'),
      ...row(668, '', '校三所', '', '县住建局'),
      ...row(650, '2', '修路', '县交通局', ''),
    ];
    expect(await linesOf([page])).toEqual([
      '序号\t重点任务\t牵头单位\t责任单位',
      '1\t建设学校三所\t县教育局\t县财政局、县住建局',
      '2\t修路\t县交通局',
    ]);
  });

  it('gives lines around a number in the middle of its row to that row', async () => {
    const page = [
      ...row(700, '序号', '重点任务', '牵头单位'),
      ...row(686, '', '建设学'),
      ...row(680, '1', '', '县教育局'),
      ...row(674, '', '校三所'),
      ...row(656, '', '修路'),
      ...row(650, '2', '', '县交通局'),
      ...row(644, '', '五条'),
    ];
    expect(await linesOf([page])).toEqual([
      '序号\t重点任务\t牵头单位',
      '1\t建设学校三所\t县教育局',
      '2\t修路五条\t县交通局',
    ]);
  });

  it('goes on with a table on the next page, without its repeated header', async () => {
    const header = row(700, '序号', '重点任务', '牵头单位');
    const pages = [
      [...header, ...row(680, '1', '建校', '县教育局')],
      [...header, ...row(680, '2', '修路', '县交通局')],
    ];
    const title = { text: '任务分解表', x: 200, y: 760 };
    expect(await linesOf([[title, ...(pages[0] ?? [])], pages[1] ?? []])).toEqual([
      '任务分解表',
      '序号\t重点任务\t牵头单位',
      '1\t建校\t县教育局',
      '2\t修路\t县交通局',
    ]);
  });
});
