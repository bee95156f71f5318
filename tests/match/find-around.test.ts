import { describe, expect, it } from '@jest/globals';
import { findAround } from '../../src/match/find-around.ts';

const stretches = [
  { start: 0, end: 5 },
  { start: 5, end: 9 },
  { start: 20, end: 30 },
];

describe('findAround', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [29, 2],
  ])('finds the stretch in which %s lies', (start, index) => {
    expect(findAround(stretches, { start })).toEqual(stretches[index]);
  });

  it.each([-1, 9, 19, 30])('finds none for %s', (start) => {
    expect(findAround(stretches, { start })).toBeNull();
  });
});
