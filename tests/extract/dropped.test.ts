import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readText } from './compact.ts';

const SEED = new URL('../../seed/documents/', import.meta.url);

function read(name: string) {
  return readText(readFileSync(new URL(name, SEED))).records;
}

describe('dropped lines', () => {
  it.each([
    [
      '000_1a1060c1fb391048.txt',
      ['1 MENU', '2 MENU', '9 SERVICE', '35 SERVICE', '37 SERVICE', '39 SERVICE', '40 LINK_LIST'],
    ],
    [
      '001_dc9699f9baee4e65.txt',
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((line) => `${line} MENU`),
        ...[10, 63, 64, 65].map((line) => `${line} SERVICE`),
        '66 LINK_LIST',
        ...[67, 68, 69, 70].map((line) => `${line} SERVICE`),
      ],
    ],
    ['002_5a1386b9f56f1920.txt', ['15 SERVICE']],
    [
      '003_05ac14e8730259f4.txt',
      ['1 MENU', '2 MENU', '7 SERVICE', '37 SERVICE', '39 SERVICE', '41 SERVICE', '42 LINK_LIST'],
    ],
    ['004_59fc6a863d3bdf4f.txt', ['1 MENU', ...[5, 8, 30, 790, 792, 794].map((line) => `${line} SERVICE`)]],
  ])('of %s are these', (name, lines) => {
    expect(read(name).dropped.map(({ line, reason }) => `${line} ${reason}`)).toEqual(lines);
  });

  it('are in no passage and in no task', () => {
    const { dropped, passages, taskTexts } = readText(
      '1.优化布局。(牵头单位:区教委)\n(责编:王明)\n分享让更多人看到\n返回顶部',
    ).records;

    expect(dropped.map(({ text }) => text)).toEqual(['(责编:王明)', '分享让更多人看到', '返回顶部']);
    expect(passages.map(({ text }) => text)).toEqual(['1.优化布局。(牵头单位:区教委)']);
    expect(taskTexts.map(({ text }) => text.text)).toEqual(['1.优化布局。(牵头单位:区教委)']);
  });
});
