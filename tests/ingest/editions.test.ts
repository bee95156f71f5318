import { describe, expect, it } from '@jest/globals';
import { chooseEditions, type Edition } from '../../src/ingest/editions.ts';

const FIRST: Edition = {
  file: 'first.txt',
  sha256: 'a',
  documentId: 'doc_1',
  title: '方案',
  publishedOn: '2023-03-22',
  length: 100,
  coverage: { clauses: 0, read: 0, unread: [], skipped: [] },
};

function chosenOf(...editions: readonly Edition[]): readonly string[] {
  return chooseEditions(editions).map(({ chosen }) => chosen.file);
}

describe('chooseEditions', () => {
  const later: Edition = { ...FIRST, file: 'later.txt', publishedOn: '2023-04-01', length: 1 };
  const longer: Edition = { ...FIRST, file: 'longer.txt', length: 101 };
  const greater: Edition = { ...FIRST, file: 'greater.txt', sha256: 'b' };
  const undated: Edition = { ...FIRST, file: 'undated.txt', publishedOn: null, length: 999 };

  it.each([
    ['published later', later],
    ['longer', longer],
    ['of the greater sha256', greater],
  ])('takes the one %s, whatever the order', (_, better) => {
    expect([chosenOf(FIRST, better), chosenOf(better, FIRST)]).toEqual([
      [better.file, better.file],
      [better.file, better.file],
    ]);
  });

  it('takes a dated one before one without date', () => {
    expect(chosenOf(undated, FIRST)).toEqual(['first.txt', 'first.txt']);
  });

  it('chooses among editions of one document only', () => {
    expect(chosenOf(FIRST, { ...later, documentId: 'doc_2' })).toEqual(['first.txt', 'later.txt']);
  });
});
