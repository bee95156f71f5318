import { describe, expect, it } from '@jest/globals';
import { readHanNumber } from '../../src/parse/han-number.ts';
import { findOrdinal } from '../../src/parse/ordinal.ts';

describe('findOrdinal', () => {
  it.each([
    ['一、指导思想', 'HAN', 1, '一', 2],
    ['十二、附则', 'HAN', 12, '十二', 3],
    ['（三）建设', 'HAN_BRACKET', 3, '(三)', 3],
    ['(一) 总体', 'HAN_BRACKET', 1, '(一)', 4],
    ['1.优化', 'DIGIT', 1, '1', 2],
    ['2． 加强', 'DIGIT', 2, '2', 3],
    ['3、落实', 'DIGIT', 3, '3', 2],
    ['14', 'DIGIT', 14, '14', 2],
    ['4 推进', 'DIGIT', 4, '4', 2],
    ['（2）健全', 'DIGIT_BRACKET', 2, '(2)', 3],
    ['1)健全', 'DIGIT_BRACKET', 1, '(1)', 2],
    ['①完善', 'CIRCLED', 1, '①', 1],
    ['第三条 本办法', 'ARTICLE', 3, '第三条', 4],
    ['第一章 总则', 'CHAPTER', 1, '第一章', 4],
    ['1.2 建设', 'DECIMAL', 2, '1.2', 4],
  ])('reads %s', (line, style, value, written, length) => {
    expect(findOrdinal(line)).toEqual({ style, value, written, length });
  });

  it.each(['2023年建设', '1.5万人', '3个工程', '一批学校', '(试行)', '10 个项目', '教育'])(
    'finds none in %s',
    (line) => {
      expect(findOrdinal(line)).toBeNull();
    },
  );
});

describe('readHanNumber', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['二十三', 23],
    ['一百零五', 105],
    ['廿一', 21],
    ['二〇', 20],
    ['甲', null],
    ['', null],
  ])('reads %j as %j', (text, number) => {
    expect(readHanNumber(text)).toBe(number);
  });
});
