import { describe, expect, it } from '@jest/globals';
import {
  and,
  literal,
  not,
  or,
  toConjunction,
  type Expression,
} from '../../../src/api/filters/normal-form.ts';

interface Letter {
  readonly kind: string;
  readonly yes: boolean;
}

const is = (kind: string): Expression<Letter> => literal({ kind, yes: true });
const yes = (kind: string): Letter => ({ kind, yes: true });
const no = (kind: string): Letter => ({ kind, yes: false });

describe('toConjunction', () => {
  it('pushes not to the literals', () => {
    expect(toConjunction(not(and([is('a'), not(is('b'))])))).toEqual([[no('a'), yes('b')]]);
  });

  it('distributes or over and', () => {
    expect(toConjunction(or([is('a'), and([is('b'), is('c')])]))).toEqual([
      [yes('a'), yes('b')],
      [yes('a'), yes('c')],
    ]);
  });

  it('holds for all where nothing is demanded, and for none where one of nothing is', () => {
    expect(toConjunction(and<Letter>([]))).toEqual([]);
    expect(toConjunction(or<Letter>([]))).toEqual([[]]);
  });

  it('keeps a literal and a clause that is there twice once', () => {
    expect(toConjunction(and([or([is('a'), is('a')]), is('a')]))).toEqual([[yes('a')]]);
  });

  it('refuses more than 16 clauses', () => {
    const clauses = Array.from({ length: 17 }, (_, n) => is(`c${n}`));

    expect(() => toConjunction(and(clauses))).toThrow(
      expect.objectContaining({ code: 'FILTER_TOO_COMPLEX' }),
    );
    expect(toConjunction(and(clauses.slice(1)))).toHaveLength(16);
  });

  it('refuses more than 8 literals in a clause', () => {
    const letters = Array.from({ length: 9 }, (_, n) => is(`l${n}`));

    expect(() => toConjunction(or(letters))).toThrow(expect.objectContaining({ code: 'FILTER_TOO_COMPLEX' }));
    expect(toConjunction(or(letters.slice(1)))[0]).toHaveLength(8);
  });

  it('refuses a member said again and again, however few are left of them', () => {
    const same = Array.from({ length: 129 }, () => is('a'));

    expect(() => toConjunction(or(same))).toThrow(expect.objectContaining({ code: 'FILTER_TOO_COMPLEX' }));
    expect(toConjunction(or(same.slice(1)))).toEqual([[yes('a')]]);
  });

  it('stops before a product of clauses grows', () => {
    const pairs = Array.from({ length: 8 }, (_, n) => and([is(`a${n}`), is(`b${n}`)]));

    expect(() => toConjunction(or(pairs))).toThrow(expect.objectContaining({ code: 'FILTER_TOO_COMPLEX' }));
  });
});
