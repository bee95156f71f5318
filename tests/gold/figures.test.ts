import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCases } from './evaluate/case.ts';
import { findFalls, readFigures, toFigures } from './evaluate/figures.ts';
import { scoreCase } from './evaluate/score.ts';

const committed = readFigures(readFileSync(new URL('figures.json', import.meta.url), 'utf8'));

describe('the rules, on the labelled texts', () => {
  it('read them no worse than the committed figures', () => {
    const scores = readCases(new URL('./', import.meta.url)).map(scoreCase);

    expect(findFalls(committed, toFigures('gold', scores), ['gold'])).toEqual([]);
  });
});

describe('findFalls', () => {
  it('tells what fell and what is gone, of the sets at hand', () => {
    const before = {
      'gold/all/titles': 1,
      'gold/all/measures': 0.5,
      'gold/form a/titles': 1,
      'samples/all/titles': 1,
    };
    const now = { 'gold/all/titles': 0.9, 'gold/all/measures': 0.6 };

    expect(findFalls(before, now, ['gold'])).toEqual([
      'gold/all/titles fell from 1 to 0.9',
      'gold/form a/titles is no longer measured',
    ]);
  });
});
