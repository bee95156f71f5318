import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parse } from '../../../src/extract/clause/clause.generated.ts';
import type { ListedName, ParseOptions, Phrase, Word } from '../../../src/extract/clause/phrase.ts';

type StartRule = ParseOptions['startRule'];

const LETTERS = ['L', 'H', 'D', 'P', 'U', 'N', 'T', 'A', 'J', 'V', 'K'];

/** Each word names or says a place of its own, so that answers show which letter was meant. */
function toWord(letter: string, index: number): Word {
  const span = { start: index, end: index + 1 };
  switch (letter) {
    case 'L':
    case 'V':
      return { role: 'LEAD', label: null };
    case 'H':
    case 'K':
      return { role: 'SUPERVISE', label: null };
    case 'D':
    case 'P':
    case 'J':
      return null;
    default:
      return { span, units: letter === 'N' ? [] : [span], actor: letter === 'A' ? span : null };
  }
}

function read(letters: string, startRule: StartRule): readonly Phrase[] | null {
  return parse(letters, {
    startRule,
    words: Array.from(letters, toWord),
    column: startRule === 'Cell' ? { role: 'RESPONSIBLE', label: null } : null,
  });
}

/** LEAD 0,1 +2: units of the list at 0 and 1, behind 会同 at 2, in the role LEAD. */
function show(phrases: readonly Phrase[] | null): readonly string[] | null {
  const places = (names: readonly ListedName[]): string =>
    names
      .flatMap(({ word, remark }) => word.units.map(({ start }) => `${start}${remark?.role ?? ''}`))
      .join(',');
  return (
    phrases?.map((phrase) => {
      if (phrase.form === 'NOTE') return 'NOTE';
      if (phrase.form === 'DUE') return `DUE ${phrase.due.map(({ span }) => span.start).join(',')}`;
      const { names, helpers, by } = phrase;
      return `${by?.role ?? '-'} ${places(names)}${helpers === null ? '' : ` +${places(helpers)}`}`;
    }) ?? null
  );
}

describe('the grammar of clauses', () => {
  it.each<[string, StartRule, string, readonly string[] | null]>([
    ['a list behind a label', 'Text', 'LUTHU', ['LEAD 1,2', 'SUPERVISE 4']],
    ['a list before a verb', 'Text', 'UUVUV', ['LEAD 0,1', 'LEAD 3']],
    ['a verb that overrules the label', 'Text', 'HUV', ['LEAD 1']],
    ['helpers behind 会同', 'Text', 'UJUUV', ['LEAD 0 +2,3']],
    ['a list before the label of those who help', 'Text', 'UUHU', ['RESPONSIBLE 0,1', 'SUPERVISE 3']],
    ['a remark on one unit', 'Text', 'LUUKU', ['LEAD 1,2SUPERVISE,4']],
    ['deadlines and persons beside', 'Text', 'LUDTTPT', ['LEAD 1', 'DUE 3,4', 'NOTE']],
    ['a label of nobody', 'Text', 'LN', ['LEAD ']],
    ['nobody before a label', 'Text', 'NLU', ['- ', 'LEAD 2']],
    ['no list that nothing says the role of', 'Text', 'LUVU', null],
    ['no list before another label', 'Text', 'ULU', null],
    ['no other words in a list before a verb', 'Text', 'UTV', null],
    ['a verb, and the column for the rest', 'Cell', 'UTVUT', ['LEAD 0,1', 'RESPONSIBLE 3,4']],
    ['a label in a column', 'Cell', 'UHU', ['RESPONSIBLE 0', 'SUPERVISE 2']],
    ['what running text assigns before it goes on', 'Sentence', 'UVUT', ['LEAD 0', '- 2']],
    ['an actor who is joined', 'Sentence', 'UJA', ['RESPONSIBLE 0 +2']],
    ['no actor alone', 'Sentence', 'UVA', ['LEAD 0']],
    ['no sentence that ends in an open list', 'Sentence', 'UVU', null],
  ])('knows %s', (_form, startRule, letters, phrases) => {
    expect(show(read(letters, startRule))).toEqual(phrases);
  });

  it('reads no word twice, whatever the order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.constantFrom<StartRule[]>('Text', 'Sentence', 'Cell'), (text, startRule) => {
        const { words, reads } = counted(text);
        parse(text, { startRule, words, column: { role: 'LEAD', label: null } });

        expect(Math.max(0, ...reads)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

/** Words that count how often each is read. */
function counted(letters: string): { readonly words: readonly Word[]; readonly reads: readonly number[] } {
  const words: Word[] = [];
  const reads = Array.from(letters, () => 0);
  for (const [index, letter] of Array.from(letters).entries()) {
    const get = (): Word => {
      reads[index] = (reads[index] ?? 0) + 1;
      return toWord(letter, index);
    };
    Object.defineProperty(words, index, { get });
  }
  return { words, reads };
}
