import { describe, expect, it } from '@jest/globals';
import { findGluedDigits } from '../../src/parse/glued-digits.ts';

/** Numbers of the lines that have one. */
function numbersOf(...texts: readonly string[]): readonly number[] {
  const lines = texts.map((text, index) => ({ text, start: index, end: index + text.length, gap: 0 }));
  return Array.from(findGluedDigits(lines).values(), ({ value }) => value);
}

describe('findGluedDigits', () => {
  it('reads a series whose numbers lost their stops', () => {
    expect(numbersOf('1推进供水', '新建水厂。', '2改造电网', '3完善物流')).toEqual([1, 2, 3]);
  });

  it('begins anew at 1', () => {
    expect(numbersOf('1推进供水', '2改造电网', '1完善物流', '2建设仓库')).toEqual([1, 2, 1, 2]);
  });

  it.each([
    ['one number alone', ['1推进供水', '新建水厂。']],
    ['quantities', ['1个工程', '2所学校']],
    ['dates', ['1月启动', '2月完成']],
    ['numbers out of order', ['3推进供水', '7改造电网']],
  ])('finds none in %s', (_, texts) => {
    expect(numbersOf(...texts)).toEqual([]);
  });
});
