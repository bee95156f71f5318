import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FINDINGS, NOT_FINDINGS } from './gold.ts';

const ENTRIES = [...FINDINGS, ...NOT_FINDINGS];

describe('the gold list of the audit', () => {
  it('quotes each line as it is printed', () => {
    const wrong = ENTRIES.flatMap(({ file, rule, lines, quotes }) =>
      quotes
        .map((quote, index) => ({ file, rule, line: lines[index], quote }))
        .filter(({ line, quote }) => !(linesOf(file)[(line ?? 0) - 1] ?? '').includes(quote)),
    );
    expect(wrong).toEqual([]);
  });

  it('has a quote for each line of each entry', () => {
    const uneven = ENTRIES.filter(
      ({ lines, quotes }) => lines.length === 0 || lines.length !== quotes.length,
    );
    expect(uneven).toEqual([]);
  });

  it('has two errors: the missing lead and the mislabelled one', () => {
    const errors = FINDINGS.filter(({ severity }) => severity === 'ERROR');
    expect(errors.map(({ rule, about }) => [rule, about])).toEqual([
      ['task-has-lead', '推进现代化教育评价改革'],
      ['lead-not-mislabelled', '健全师德师风长效机制'],
    ]);
  });
});

const texts = new Map<string, readonly string[]>();

function linesOf(file: string): readonly string[] {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const folder = new URL('../../../seed/documents/', import.meta.url);
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  texts.set(file, lines);
  return lines;
}
