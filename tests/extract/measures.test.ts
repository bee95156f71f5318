import { describe, expect, it } from '@jest/globals';
import { findMeasures } from '../../src/extract/measures.ts';
import { readSource } from '../../src/text/read-source.ts';
import { readText } from './compact.ts';

function measuresOf(text: string): readonly string[] {
  const result = readSource(new TextEncoder().encode(text), 'test.txt');
  if (!result.ok) throw new Error(result.message);
  const { source } = result;
  return findMeasures(source, { start: 0, end: source.text.length }).map(({ measure }) => {
    const { label, quantity, quantityMax, unit, comparator, kind, start, end } = measure;
    const range = quantityMax === null ? '' : `..${quantityMax}`;
    return `${label} ${comparator} ${String(quantity)}${range} ${unit ?? ''} ${kind} «${source.original.slice(start, end)}»`;
  });
}

describe('findMeasures', () => {
  it.each([
    ['创办6个科技工作室。', ['科技工作室 EQ 6 个 INCREMENT «6个»']],
    [
      '培育区级德育品牌15个,市级德育文化品牌9个。',
      ['区级德育品牌 EQ 15 个 INCREMENT «15个»', '市级德育文化品牌 EQ 9 个 INCREMENT «9个»'],
    ],
    [
      '打造项目10个和创办15所示范校。',
      ['项目 EQ 10 个 INCREMENT «10个»', '示范校 EQ 15 所 INCREMENT «15所»'],
    ],
    ['到2025年,艺术特色学校达到20所。', ['艺术特色学校 EQ 20 所 LEVEL «20所»']],
    ['累计创办特色学校20所。', ['特色学校 EQ 20 所 LEVEL «20所»']],
    ['公办园占比达55%以上。', ['公办园占比 GE 55 % RATE «55%以上»']],
    ['2023年比例达到80%,2025年达到90%。', ['比例 EQ 80 % RATE «80%»', '比例 EQ 90 % RATE «90%»']],
    ['优质课程不少于3门。', ['优质课程 GE 3 门 LEVEL «不少于3门»']],
    ['搭建1—2个实训基地。', ['实训基地 RANGE 1..2 个 INCREMENT «1—2个»']],
    ['新增公办学位约3500个。', ['公办学位 ABOUT 3500 个 INCREMENT «约3500个»']],
    ['专家到校指导40次以上。', ['专家到校指导 GE 40 次 INCREMENT «40次以上»']],
    ['各学区至少创办1个工作室。', ['工作室 GE 1 个 INCREMENT «1个»']],
    [
      '新建(回购)幼儿园5所,新(改)建小学5所。',
      ['幼儿园 EQ 5 所 INCREMENT «5所»', '小学 EQ 5 所 INCREMENT «5所»'],
    ],
    ['投入资金1,200万元。', ['资金 EQ 1200 万元 INCREMENT «1,200万元»']],
    ['三年新增公办学位约1.5万个。', ['公办学位 ABOUT 1.5 万个 INCREMENT «约1.5万个»']],
    ['培养优秀教师等200名以上。', ['优秀教师 GE 200 名 INCREMENT «200名以上»']],
  ])('reads %s', (text, measures) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  it('counts what the title says where the words around a number do not', () => {
    const { source, records } = readText('一、任务\n1.改造薄弱学校。2023年改造5所。（责任单位：县教育局）');

    const measures = records.taskTexts.flatMap(({ targets }) => targets.flatMap((target) => target.measures));

    expect(
      measures.map(({ label, quantity, start, end }) => [label, quantity, source.original.slice(start, end)]),
    ).toEqual([['薄弱学校', 5, '5所']]);
  });

  it.each([
    '到2025年完成。',
    '实现“3个零误差”。',
    '落实《规划(2021—2025年)》。',
    '每天运动1小时。',
    '第3次会议。',
    '3个月内完成。',
  ])('finds no measure in %s', (text) => {
    expect(measuresOf(text)).toEqual([]);
  });
});
