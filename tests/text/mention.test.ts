import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/model/source.ts';
import { lineAt } from '../../src/text/line-index.ts';
import { flatten, mention } from '../../src/text/mention.ts';
import { readSource } from '../../src/text/read-source.ts';
import { findOverlap } from '../../src/text/spans.ts';

function sourceOf(text: string): Source {
  const result = readSource(new TextEncoder().encode(text), 'test.txt');
  if (!result.ok) throw new Error(result.message);
  return result.source;
}

describe('mention', () => {
  it('quotes what is printed and reads it simplified, without pinyin and line breaks', () => {
    const source = sourceOf('第一行\n榮昌區(qū)\n教 委。');

    expect(mention(source, { start: 3, end: 11 })).toEqual({
      start: 4,
      end: 15,
      line: 2,
      quote: '榮昌區(qū)\n教 委',
      text: '荣昌区教委',
    });
  });

  it('ends before pinyin that follows the last character', () => {
    const source = sourceOf('榮昌區(qū)');

    expect(mention(source, { start: 0, end: 3 }).quote).toBe('榮昌區');
  });

  it('slices the original to its quote, wherever it stands', () => {
    const piece = fc.constantFrom('區(qū)', '教', ' ', '\n', '\r\n', 'a', '𠮷', '進(jìn)');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const source = sourceOf(`${pieces.join('')}终`);
        const length = source.text.length + 1;
        const [start, end] = [Math.min(a % length, b % length), Math.max(a % length, b % length)];
        const found = mention(source, { start, end });
        expect(source.original.slice(found.start, found.end)).toBe(found.quote);
      }),
    );
  });
});

describe('flatten', () => {
  it.each([
    ['区教\n委', '区教委'],
    ['GPU\n研发', 'GPU研发'],
    ['two\nwords', 'two words'],
    ['区 教 委', '区教委'],
    ['5G 网络', '5G 网络'],
  ])('reads %j as %j', (printed, read) => {
    expect(flatten(printed)).toBe(read);
  });
});

describe('lineAt', () => {
  it('counts LF, CR LF and CR as ends of lines', () => {
    const source = sourceOf('一\n二\r\n三\r四');

    expect(['一', '二', '三', '四'].map((word) => lineAt(source, source.original.indexOf(word)))).toEqual([
      1, 2, 3, 4,
    ]);
  });
});

describe('findOverlap', () => {
  it('finds the first of sorted spans that shares a character', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];

    expect([1, 2, 3, 5].map((start) => findOverlap(spans, { start, end: start + 1 }))).toEqual([
      spans[0],
      null,
      null,
      spans[1],
    ]);
  });
});
