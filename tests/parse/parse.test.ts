import { describe, expect, it } from '@jest/globals';
import { parse } from '../../src/parse/parse.ts';
import type { Section, Table } from '../../src/parse/tree.ts';
import { readSource } from '../../src/text/read-source.ts';

function treeOf(text: string) {
  const result = readSource(new TextEncoder().encode(text), 'test.txt');
  if (!result.ok) throw new Error(result.message);
  return { tree: parse(result.source), text: result.source.text };
}

function outline(section: Section): unknown {
  const name = `${section.part} ${section.ordinal?.written ?? '-'} ${section.lines.map(({ text }) => text).join('/')}`;
  return section.children.length === 0 ? name : { [name]: section.children.map(outline) };
}

function cellsOf(table: Table, text: string): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) =>
    cells.map((cell) => (cell === null ? '' : text.slice(cell.start, cell.end).replace(/\s+/gu, '|'))),
  );
}

describe('parse', () => {
  it('nests sections by the style of their numbers', () => {
    const { tree } = treeOf(
      '前言\n一、任务\n（一）建设\n1.优化\n续行\n（1）完善\n2.加强\n（二）保障\n二、要求',
    );

    expect([tree.head.map(({ text }) => text), tree.sections.map(outline)]).toEqual([
      ['前言'],
      [
        {
          'BODY 一 任务': [
            { 'BODY (一) 建设': [{ 'BODY 1 优化/续行': ['BODY (1) 完善'] }, 'BODY 2 加强'] },
            'BODY (二) 保障',
          ],
        },
        'BODY 二 要求',
      ],
    ]);
  });

  it('parts items whose number is glued to the text before, and leaves other numbers in brackets alone', () => {
    const { tree } = treeOf('1.建设。责任单位:县教育局。2.加强。按(五)要求落实。4.无此项。');

    expect(tree.sections.map(outline)).toEqual([
      'BODY 1 建设。责任单位:县教育局。',
      'BODY 2 加强。按(五)要求落实。4.无此项。',
    ]);
  });

  it('parts the first item of an inner list, too, where all stands on one line', () => {
    const { tree } = treeOf('一、任务。（一）建设。1.新建。2.改建。（二）保障。1.投入。');

    expect(tree.sections.map(outline)).toEqual([
      {
        'BODY 一 任务。': [
          { 'BODY (一) 建设。': ['BODY 1 新建。', 'BODY 2 改建。'] },
          { 'BODY (二) 保障。': ['BODY 1 投入。'] },
        ],
      },
    ]);
  });

  it('takes 一是 for a number only where the paragraph ends in an assignment', () => {
    const { tree } = treeOf(
      '一、建设\n一是新建。（县教育局牵头）\n二是改建。（县教育局负责）\n二、保障\n一是投入。\n二是督查。（县教育局牵头）',
    );

    expect(tree.sections.map(outline)).toEqual([
      { 'BODY 一 建设': ['BODY 一是 新建。（县教育局牵头）', 'BODY 二是 改建。（县教育局负责）'] },
      'BODY 二 保障/一是投入。/二是督查。（县教育局牵头）',
    ]);
  });

  it('reads the headings of Markdown', () => {
    expect(treeOf('# 方案\n## 一、任务\n### （一）建设').tree.sections.map(outline)).toEqual([
      { 'BODY 一 任务': ['BODY (一) 建设'] },
    ]);
  });

  it('ends a section at a date, a reference to annexes and what portals add', () => {
    const { tree } = treeOf('一、要求\n落实。\n附件:1.清单\n某县人民政府\n2024年1月2日\n扫一扫在手机打开');

    expect([tree.sections.map(outline), tree.loose.map(({ text }) => text)]).toEqual([
      ['BODY 一 要求/落实。'],
      ['附件:1.清单', '某县人民政府', '2024年1月2日', '扫一扫在手机打开'],
    ]);
  });

  it('takes what follows 附件 for the annex only behind a numbered text', () => {
    expect(treeOf('附件\n方案\n一、任务\n1.建设').tree.sections.map(outline)).toEqual([
      { 'BODY 一 任务': ['BODY 1 建设'] },
    ]);
    expect(treeOf('一、任务\n附 件 1\n一、说明').tree.sections.map(outline)).toEqual([
      'BODY 一 任务',
      'ANNEX 一 说明',
    ]);
  });

  it('reads a flattened table with a header broken over lines, years in a second row, empty and broken cells', () => {
    const { tree, text } = treeOf(
      [
        '序号,项目,重点任务,年度工作目标,牵头,单位,责任,单位,2023年,2024年',
        '1,建学校,建学校3所。,建1所。,建2所。,县教育局,县财政局、,县水利局',
        '2,种树,植树造林。,种100株。,种200株。,县林业局',
        '3,修路,修通村路。,—,修10公里。,县交通运输局,各镇街',
        '联系电话见网站',
      ]
        .join(',')
        .split(',')
        .join('\n\n'),
    );

    expect(tree.tables.map((table) => [table.columns.map(({ name }) => name), cellsOf(table, text)])).toEqual(
      [
        [
          ['序号', '项目', '重点任务', '2023年', '2024年', '牵头单位', '责任单位'],
          [
            ['1', '建学校', '建学校3所。', '建1所。', '建2所。', '县教育局', '县财政局、|县水利局'],
            ['2', '种树', '植树造林。', '种100株。', '种200株。', '县林业局', ''],
            ['3', '修路', '修通村路。', '—', '修10公里。', '县交通运输局', '各镇街'],
          ],
        ],
      ],
    );
  });

  it('reads a flattened table of figures with categories broken over lines', () => {
    const { tree, text } = treeOf(
      '分类\n指标\n2023年\n2024年\n学前\n教育\n在园幼儿数(人)\n2.00\n2.01\n\n\n入园率(%)\n94\n>95\n一、任务',
    );

    expect(tree.tables.map((table) => cellsOf(table, text))).toEqual([
      [
        ['学前|教育', '在园幼儿数(人)', '2.00', '2.01'],
        ['', '入园率(%)', '94', '>95'],
      ],
    ]);
  });

  it('reads rows parted by tabs', () => {
    const { tree, text } = treeOf('序号\t任务\t牵头单位\t配合单位\n1\t建学校\t县教育局\t\n结束。');

    expect(tree.tables.map((table) => cellsOf(table, text))).toEqual([[['1', '建学校', '县教育局', '']]]);
  });
});
