/** Names that somebody may have meant. */

import { describe, expect, it } from '@jest/globals';
import { editDistance, mayBeMistyped, nearestNames } from '../../../src/api/search/near-names.ts';

const near = (whole: string, ...names: readonly string[]) =>
  nearestNames(
    whole,
    names.map((name) => ({ id: name, name })),
  );

describe('nearestNames', () => {
  it.each([
    ['a homophone', '容昌区'],
    ['another character', '荣冒区'],
    ['a character less', '荣区'],
    ['a character more', '荣昌市区'],
    ['two characters swapped', '昌荣区'],
  ])('finds 荣昌区 for %s', (_what, whole) => {
    expect(near(whole, '荣昌区', '沙坪坝区')).toEqual(['荣昌区']);
  });

  it('puts what is read alike first, then whole names, then parts, then initials', () => {
    expect(near('区叫委', '全九维', '荣昌区教委', '区经委', '区教委')).toEqual([
      '区教委',
      '区经委',
      '荣昌区教委',
      '全九维',
    ]);
  });

  it('gives each entity once, by its nearest name, and five at most', () => {
    const names = [
      { id: 'a', name: '荣昌区教委' },
      { id: 'a', name: '区教委' },
      ...['甲', '乙', '丙', '丁', '戊'].map((name) => ({ id: name, name: `区${name}委` })),
    ];

    expect(nearestNames('区教伟', names)[0]).toBe('区教委');
    expect(nearestNames('区己委', names)).toHaveLength(5);
  });
});

describe('what is compared', () => {
  it('is short on both sides', () => {
    const long = '区'.repeat(101);

    expect(['区'.repeat(40), '区'.repeat(41)].map(mayBeMistyped)).toEqual([true, false]);
    expect(near('区区教', long, '区区教委')).toEqual(['区区教委']);
    expect(near('区区', long.slice(1))).toEqual([long.slice(1)]);
  });
});

describe('editDistance', () => {
  it.each([
    ['区教委', '区教委', false, 0],
    ['区委教', '区教委', false, 1],
    ['教委', '荣昌区教委', false, 3],
    ['教委', '荣昌区教委', true, 0],
    ['教育', '', false, 2],
  ])('from %s to %s (within: %s) is %i', (pattern, text, within, distance) => {
    expect(editDistance(pattern, text, within)).toBe(distance);
  });
});
