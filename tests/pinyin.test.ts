/** How Chinese names are typed. */

import { describe, expect, it } from '@jest/globals';
import { readInitials, toPinyin } from '../src/pinyin.ts';

describe('readInitials', () => {
  it.each([
    ['重庆市', 'cqs'],
    ['重点任务', 'zdrw'],
    ['荣昌区教委', 'rcqjw'],
    ['长寿区5g学校', 'csq5gxx'],
    ['女子中学', 'nzzx'],
  ])('reads %s as %s', (text, initials) => {
    expect(readInitials(text).join('')).toBe(initials);
  });

  it('gives one place to each character, empty where it has no reading', () => {
    expect(readInitials('区𠀀ж2委')).toEqual(['q', '', '', '2', 'w']);
  });
});

describe('toPinyin', () => {
  it('reads by phrase, without tones', () => {
    expect(toPinyin('重庆重点')).toBe('chongqingzhongdian');
  });
});
