import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';

const SEED = new URL('../../seed/documents/', import.meta.url);

function sentencesOf(text: string): readonly string[] {
  return readText(text).records.sentences.map((sentence) => sentence.text);
}

describe('sentences', () => {
  it('end at stops and line ends, and go on where a line breaks off at its width', () => {
    const text =
      '教育新闻\n会议召开;荣昌小学参加! 近年来荣昌区围绕教育质量提升不断推进集团化办学和\n学区化管理。\n一二';

    expect(sentencesOf(text)).toEqual([
      '教育新闻',
      '会议召开;',
      '荣昌小学参加!',
      '近年来荣昌区围绕教育质量提升不断推进集团化办学和学区化管理。',
      '一二',
    ]);
  });

  it('are the cells of tables, by tabs and by bars', () => {
    expect(sentencesOf('集团名称\t成员学校\n育才教育集团\t育才一小、东门小学')).toEqual([
      '集团名称成员学校',
      '育才教育集团',
      '育才一小、东门小学',
    ]);
    expect(sentencesOf('| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n| 1 | 建 设 | 县教育局 |')).toEqual([
      '序号',
      '任务',
      '牵头单位',
      '1',
      '建设',
      '县教育局',
    ]);
  });

  it('that never end are cut behind a comma', () => {
    const lengths = sentencesOf('荣昌小学,'.repeat(500)).map((text) => [text.length, text.at(-1)]);

    expect(lengths).toEqual([
      [1000, ','],
      [1000, ','],
      [500, ','],
    ]);
  });

  it.each([
    '000_1a1060c1fb391048.txt',
    '001_dc9699f9baee4e65.txt',
    '002_5a1386b9f56f1920.txt',
    '003_05ac14e8730259f4.txt',
  ])('and dropped lines hold every word of %s once, each where it is printed', (name) => {
    const { source, records } = readText(readFileSync(new URL(name, SEED)));

    const said = records.sentences.map(({ text }) => text).join('');
    const dropped = records.dropped.map(({ text }) => text).join('');
    const inOrder = (words: string): string => Array.from(words.replace(/\s/gu, '')).sort().join('');
    const misplaced = records.sentences.filter(({ text, offsets }) =>
      offsets.some((offset, index) => source.text[offset] !== text[index]),
    );

    expect(inOrder(said + dropped)).toBe(inOrder(source.text));
    expect(misplaced).toEqual([]);
  });
});
