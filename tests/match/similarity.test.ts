import { describe, expect, it } from '@jest/globals';
import { similarity } from '../../src/match/similarity.ts';

describe('similarity', () => {
  it.each([
    ['提升智育水平', '提升智育水平', 1],
    ['提', '提', 1],
    ['提', '增', 0],
    ['提升', '增强', 0],
    ['推进义务教育优质均衡发展', '推进义务教育更加优质均衡发展', 20 / 24],
    ['哈哈哈', '哈哈', 2 / 3],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
  });
});
