/** Places of mentions and passages lead back to the printed text, in every text that the tests hold. */

import { beforeAll, describe, expect, it } from '@jest/globals';
import { passageFinder } from '../../src/graph/write/statement-passages.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { ReadDocument } from '../../src/ingest/reading.ts';
import { realTexts } from '../support/fuzz/texts.ts';

let readings: readonly ReadDocument[];
beforeAll(async () => {
  const inputs = await loadInputs();
  const all = await Promise.all(
    realTexts().map((text, index) => readDocument(Buffer.from(text), `${index}.txt`, inputs)),
  );
  readings = all.flatMap((reading) => (reading.outcome === 'quarantined' ? [] : [reading]));
}, 120_000);

describe('the range of a mention', () => {
  it('holds the words as printed', () => {
    const wrong = readings.flatMap(({ source, facts }) =>
      facts.statements
        .filter(({ predicate }) => predicate !== 'EVIDENCE') // its words are the quote, simplified
        .map(({ asWritten, ranges: [first] }) => ({ asWritten, first }))
        .filter(
          ({ asWritten, first }) =>
            first !== undefined && source.original.slice(first.start, first.end) !== asWritten,
        ),
    );

    expect(readings.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('is known wherever the reader knows more than the words', () => {
    const without = readings.flatMap(({ facts }) =>
      facts.statements.filter(({ ranges }) => ranges.length === 0),
    );

    expect([...new Set(without.map(({ predicate }) => predicate))].sort()).toEqual([
      'FORMULA',
      'MODE',
      'SIGNED_ON',
    ]);
  });

  it('is given for each place of a name that a sentence repeats', () => {
    const repeated = readings.flatMap(({ source, facts }) =>
      facts.statements
        .filter(({ ranges }) => ranges.length > 1)
        .map(({ ranges }) => ranges.map(({ start, end }) => source.original.slice(start, end))),
    );

    expect(repeated).toContainEqual(['荣昌区', '荣昌区', '荣昌区']);
  });
});

describe('passages', () => {
  it('hold the words as printed, one behind the other', () => {
    const wrong = readings.flatMap(({ source, facts: { passages } }) =>
      passages.filter(
        ({ start, end, quote }, index) =>
          source.original.slice(start, end) !== quote || start < (passages[index - 1]?.end ?? 0),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it('are found for every statement but titles of lines that are left out', () => {
    const lost = readings.flatMap(({ facts }) => {
      const passagesOf = passageFinder(facts.passages);
      return facts.statements.filter((statement) => passagesOf(statement).length === 0);
    });

    expect([...new Set(lost.map(({ predicate }) => predicate))]).toEqual(['TITLE']);
  });
});
