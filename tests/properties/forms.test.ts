import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { fold, toSimplified } from '../../src/fold.ts';
import { readText } from '../extract/compact.ts';
import { realTexts } from '../support/fuzz/texts.ts';

/** The same choices at every run: a failure in one run is one in all. */
const RUNS = { seed: 20_230_217, numRuns: 60 };

const TEXTS = realTexts();
/** Numbered texts: in flattened tables a line is a cell, and its breaks and gaps are what the rules read. */
const NUMBERED = TEXTS.filter(
  (text) => /^[一（(1].{0,3}[、）).]/mu.test(text) && !/序号|\t|^\d+$|\|/mu.test(text),
);
/** Paragraphs that are whole: of a text that was broken at its width, another width is another text. */
const UNBROKEN = NUMBERED.filter((text) =>
  text
    .split('\n')
    .every((line, _, lines) => line.length < 24 || /[。；：:）)]$/u.test(line) || lines.length < 3),
);

const BRACKETED = UNBROKEN.filter(
  (text) => /[（(](?:牵头|责任)单位/u.test(text) && !/^(?:牵头|责任)单位/mu.test(text),
);
/** Texts whose numbers all begin a line. */
const NUMBERED_LINES = NUMBERED.filter((text) => !/[。；]\d{1,2}[.．、]/u.test(text));

/** What a text says, in forms that its print does not change: roles, units, titles, members. */
function saidBy(text: string): readonly string[] {
  const { records } = readText(text);
  return [
    ...records.taskTexts.flatMap(({ title, assignments }) => [
      `task ${fold(title.text)}`,
      ...assignments.map(({ role, unit }) => `  ${role} ${fold(unit.text)}`),
    ]),
    ...records.memberships.map(
      ({ group, member, role }) => `${fold(group.text)} ${role} ${fold(member.text)}`,
    ),
  ];
}

/** Each text says the same after the change. */
function holds<T>(
  texts: readonly string[],
  choices: fc.Arbitrary<T>,
  change: (text: string, choice: T) => string,
) {
  fc.assert(
    fc.property(fc.constantFrom(...texts), choices, (text, choice) => {
      expect(saidBy(change(text, choice))).toEqual(saidBy(text));
    }),
    RUNS,
  );
}

describe('records stay the same', () => {
  it.each([
    ['（', '('],
    ['）', ')'],
    ['；', ';'],
    ['，', ','],
  ])('where %s is printed %s', (full, half) => {
    holds(TEXTS, fc.boolean(), (text, toHalf) =>
      toHalf ? text.replaceAll(full, half) : text.replaceAll(half, full),
    );
  });

  // In the rule of a Markdown table (:---) the colon is no mark of the text.
  it('where ： is printed :', () => {
    holds(
      TEXTS.filter((text) => !text.includes('---')),
      fc.boolean(),
      (text, toHalf) => (toHalf ? text.replaceAll('：', ':') : text.replaceAll(':', '：')),
    );
  });

  // Elsewhere 、 and ， differ: a comma ends the members of a group, and parts a sentence.
  it('where the units of brackets are parted by commas', () => {
    holds(NUMBERED, fc.constantFrom('，', ','), (text, comma) =>
      text.replace(/[（(](?:牵头|责任|配合)单位[^（()）]*[)）]/gu, (clause) =>
        clause.replaceAll('、', comma),
      ),
    );
  });

  // Within a line a gap parts names, as 、 does.
  it('where lines begin and end with spaces', () => {
    holds(TEXTS, fc.constantFrom(' ', '\u3000\u3000', '\u00a0'), (text, space) =>
      text
        .split('\n')
        .map((line) => (line === '' || line.includes('\t') ? line : `${space}${line}${space}`))
        .join('\n'),
    );
  });

  it('where a space stands behind each mark', () => {
    holds(NUMBERED, fc.constantFrom(' ', '\u3000'), (text, space) =>
      text.replace(/[、：:；;](?=\p{Script=Han})/gu, `$&${space}`),
    );
  });

  it('whatever ends a line', () => {
    holds(TEXTS, fc.constantFrom('\r\n', '\r'), (text, end) => text.replaceAll('\n', end));
  });

  it('where empty lines stand between the paragraphs', () => {
    holds(UNBROKEN, fc.integer({ min: 2, max: 3 }), (text, count) =>
      text.replaceAll(/\n+/gu, '\n'.repeat(count)),
    );
  });

  // Before a digit or a bracket a new line may begin another item, and a clause without brackets ends with its line.
  it('where lines are broken at a width', () => {
    holds(BRACKETED, fc.integer({ min: 30, max: 60 }), wrap);
  });

  it.each([
    ['1、', /^(\d{1,2})[.．](?!\d)/gmu, '$1、'],
    ['1．', /^(\d{1,2})[.、](?!\d)/gmu, '$1．'],
    ['（1）', /^(\d{1,2})[.．、](?!\d)/gmu, '（$1）'],
  ])('where items are numbered %s', (_, number, written) => {
    holds(NUMBERED_LINES, fc.constant(null), (text) => text.replace(number, written));
  });

  it('in traditional script', () => {
    holds(TEXTS, fc.constant(null), toTraditional);
  });
});

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const pieces: string[] = [];
      let rest = line;
      while (rest.length > width * 1.5) {
        let at = width;
        while (at < rest.length && !/\p{Script=Han}\p{Script=Han}/u.test(rest.slice(at - 1, at + 1))) at += 1;
        pieces.push(rest.slice(0, at));
        rest = rest.slice(at);
      }
      return [...pieces, rest].join('\n');
    })
    .join('\n');
}

const convert = Converter({ from: 'cn', to: 't' });

/** Characters that lead back to their own simplified form: of others (后/後, 里/裡) the conversion is a guess. */
function toTraditional(text: string): string {
  return Array.from(text, (character) => {
    const traditional = convert(character);
    return toSimplified(traditional) === character ? traditional : character;
  }).join('');
}
