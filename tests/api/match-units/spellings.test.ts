/** What is looked up for a cell. */

import { describe, expect, it } from '@jest/globals';
import { spellingsOf } from '../../../src/api/match-units/spellings.ts';

describe('spellingsOf', () => {
  it.each([
    ['区教委', []],
    [' 区教委 ', []],
    ['（区教委）', []],
    ['', []],
    ['区教委（牵头）', ['区教委']],
    ['区教委［牵头］', ['区教委']],
    ['牵头单位：区教委', ['区教委']],
    ['3、责任部门: 区教委，区财政局', ['区教委', '区财政局']],
    ['区教委、区财政局等有关部门', ['区教委', '区财政局']],
    ['区教委;区教委\n团区委', ['区教委', '团区委']],
    ['等', []],
    ['（、）', []],
    [
      Array.from({ length: 12 }, (_, n) => `单位${n}`).join('、'),
      Array.from({ length: 10 }, (_, n) => `单位${n}`),
    ],
  ])('%j is looked up as it is, and as %j', (written, pieces) => {
    expect(spellingsOf(written)).toEqual([written, ...pieces]);
  });
});
