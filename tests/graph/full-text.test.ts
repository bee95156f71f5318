/** Tokens of names and texts, and queries for them. */

import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/fold.ts';
import { allOf, anyOf, ofKinds, phrase, toNameTokens, toTextTokens } from '../../src/graph/full-text.ts';

describe('tokens', () => {
  it('sets every character apart and marks where a name begins and ends', () => {
    expect(toNameTokens('unt_1', fold('重庆市5G办'))).toEqual({
      nameTokens: 'unt begin 重 庆 市 5 g 办 end',
      initialTokens: 'begin c q s 5 g b end',
    });
  });

  it('keeps the initials of the first 32 characters', () => {
    expect(toNameTokens('doc_1', '区'.repeat(40)).initialTokens.split(' ')).toHaveLength(34);
  });

  it('says of a text what is found by it', () => {
    expect(toTextTokens('tsk_1', fold('到2025年'))).toBe('tsk 到 2 0 2 5 年');
  });
});

describe('queries', () => {
  it('are phrases of single characters, whatever was typed', () => {
    const typed = fold('a" OR nameTokens:* /x\\ ~ AND');

    expect(ofKinds('nameTokens', ['unt'], anyOf([allOf([phrase('nameTokens', typed, 'WHOLE', 5)])]))).toBe(
      '+nameTokens:(unt)^0 +((+nameTokens:"begin a o r n a m e t o k e n s x a n d end"^5))',
    );
  });
});
