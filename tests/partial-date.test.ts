import { describe, expect, it } from '@jest/globals';
import { daysOf, mayAgree } from '../src/partial-date.ts';

describe('daysOf', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-02-20', '2023-02-20', '2023-02-20'],
  ])('gives the first and the last day of %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  it('gives nothing for what is no date', () => {
    expect(daysOf('近日')).toBeNull();
  });
});

describe('mayAgree', () => {
  it.each([
    ['2023', '2023-02-20', true],
    ['2023-02-20', '2023-02', true],
    ['2023-01', '2023-02-20', false],
    ['2020', '2021', false],
  ])('says whether %s and %s may mean one day', (date, other, expected) => {
    expect(mayAgree(date, other)).toBe(expected);
  });
});
