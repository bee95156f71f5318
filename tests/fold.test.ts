/** Folded texts and the way back. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldOrdinal, foldWithPlaces } from '../src/fold.ts';

describe('foldOrdinal', () => {
  it('folds width, script, case and spaces', () => {
    expect(['（三） １２', '第壹條', '3．1', 'Ａ1'].map(foldOrdinal)).toEqual([
      '(三)12',
      '第壹条',
      '3.1',
      'a1',
    ]);
  });

  it.each([
    ['3.1', '31'],
    ['(二)十一', '(二十)一'],
    ['(1)1', '11'],
    ['1-1', '11'],
  ])('tells %s from %s, which fold does not', (one, other) => {
    expect(foldOrdinal(one)).not.toBe(foldOrdinal(other));
    expect(fold(one)).toBe(fold(other));
  });
});

describe('foldWithPlaces', () => {
  it('leads from each unit of the folded text to the character it comes from', () => {
    expect(foldWithPlaces('榮昌 Ｂe\u0301㍿')).toEqual({
      folded: '荣昌bé株式会社',
      starts: [0, 1, 3, 4, 6, 6, 6, 6],
      ends: [1, 2, 4, 6, 7, 7, 7, 7],
    });
  });

  it('folds Chinese, Latin and damaged texts as fold does', () => {
    const pieces = fc.constantFrom(
      ...Array.from('區教委〔２０２３〕7号 —AbЖéİ𠀀①½㍿乾坤'),
      '\ud800',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(pieces), (letters) => {
        const text = letters.join('');
        expect(foldWithPlaces(text).folded).toBe(fold(text));
      }),
    );
  });
});
