/** What the graph is asked for written names. */

import { allOf, anyOf, ofKinds, phrase } from '../../graph/full-text.ts';
import type { CandidateName } from '../../graph/queries/unit-candidates.ts';
import { LEVELS, partsOf, workOf } from './name-parts.ts';

/** Characters of a name that are looked at in one way or another. */
const MAX_LETTERS = 40;
/** Where a region's name may start in a name, beside after a level word: after none or a name without its own (重庆荣昌). */
const STARTS = [0, 2, 3];
const NAME_LENGTHS = [2, 3, 4, 5, 6, 7, 8];
const STEM_LENGTHS = [2, 3];
/** Regions stand before that. */
const LAST_START = 12;

/** Names of units that may be meant: the whole name weighs most, then longer names, its ends, its pieces, its characters. */
export function toNamesQuery(folded: string): string {
  const letters = Array.from(folded).slice(0, MAX_LETTERS);
  const [, ...ends] = endsOf(folded);
  const works = endsOf(folded).flatMap((end) => workOf(end) ?? []);
  const pairs = letters.slice(1).map((letter, n) => (letters[n] ?? '') + letter);
  const query = anyOf([
    phrase('nameTokens', folded, 'WHOLE', 1_000_000),
    phrase('nameTokens', folded, 'END', 10_000),
    ...ends.map((end) => phrase('nameTokens', end, 'WHOLE', 1_000)),
    ...works.map((work) => phrase('nameTokens', work, 'INSIDE', 10)),
    ...pairs.map((pair) => phrase('nameTokens', pair)),
    allOf([...new Set(letters)].map((letter) => phrase('nameTokens', letter))),
  ]);
  return ofKinds('nameTokens', ['unt'], query);
}

/** The folded name and its ends, the longest first, of two characters at least. */
export function endsOf(folded: string): readonly string[] {
  const letters = Array.from(folded).slice(-MAX_LETTERS);
  return [folded, ...letters.slice(1, -1).map((_letter, n) => letters.slice(n + 1).join(''))];
}

/** Names that a region may have with which the folded name begins, perhaps after those around it. */
export function toRegionNames(folded: string): readonly string[] {
  const front = folded.slice(0, LAST_START);
  const afterLevels = Array.from(front, (character, n) => (LEVELS.includes(character) ? [n + 1] : [])).flat();
  const names = [...new Set([...STARTS, ...afterLevels])].flatMap((start) => {
    const piece = (length: number) => folded.slice(start, start + length);
    return [
      ...NAME_LENGTHS.map(piece).filter((name) => LEVELS.includes(name.slice(-1))),
      ...STEM_LENGTHS.map(piece).flatMap((stem) => LEVELS.map((level) => stem + level)),
    ];
  });
  return [...new Set(names)];
}

/**
 * What a body of this name is for, by bodies elsewhere: those with the longest name that it ends with (教育局), else those
 * whose work it names first (教育 of 教育和体育局). Sorted; none where none is like it.
 */
export function toFunctions(folded: string, names: readonly CandidateName[]): readonly string[] {
  const ends = endsOf(folded);
  const works = ends.filter((end) => workOf(end) !== null);
  const bodies = names.flatMap((name) =>
    partsOf(name.folded, name.regions).map(({ body }) => ({ body, function: name.function })),
  );
  const alike = bodies.filter(({ body }) => ends.includes(body));
  const longest = Math.max(...alike.map(({ body }) => body.length));
  const meant =
    alike.length > 0
      ? alike.filter(({ body }) => body.length === longest)
      : bodies.filter(({ body }) => {
          const work = workOf(body);
          return work !== null && works.some((end) => end.startsWith(work));
        });
  return [...new Set(meant.flatMap((each) => each.function ?? []))].sort();
}
