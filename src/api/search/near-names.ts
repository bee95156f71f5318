/** Names that somebody may have meant who found nothing. */

import { fold } from '../../fold.ts';
import type { NearNameRow } from '../../graph/queries/search.ts';
import { readInitials, toPinyin } from '../../pinyin.ts';

const MAX_NAMES = 5;
/** Letters of a question and of a name that are compared: the work grows with their product. */
const MAX_WHOLE = 40;
const MAX_NAME = 100;

/** Whether names are looked for that are near to it: hardly anybody mistypes a longer text. */
export function mayBeMistyped(whole: string): boolean {
  return whole.length <= MAX_WHOLE;
}

/**
 * Nearest first, at most 5, of each entity the nearest one: names that are read alike, names that are a character apart,
 * those of which this is true of a part, then those of the same pinyin initials. None that is farther, or longer than 100.
 * @param whole what was searched for, folded, as short as `mayBeMistyped` says
 */
export function nearestNames(whole: string, names: readonly NearNameRow[]): readonly string[] {
  const rankOf = rankBy(whole);
  const near = names
    .filter(({ name }) => name.length <= MAX_NAME)
    .map(({ id, name }) => ({ id, name, rank: rankOf(fold(name)) }))
    .filter(({ rank }) => rank < NOT_NEAR)
    .toSorted((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  const nearest = near.filter(({ id }, n) => near.findIndex((other) => other.id === id) === n);
  return [...new Set(nearest.map(({ name }) => name))].slice(0, MAX_NAMES);
}

/**
 * How many characters to add, drop, replace or swap with their neighbour to get from one text to the other (optimal
 * string alignment: what was swapped is not changed again).
 * @param within to any part of `text`, instead of all of it
 */
export function editDistance(pattern: string, text: string, within: boolean): number {
  const letters = Array.from(text);
  let earlier: readonly number[] = [];
  let before: readonly number[] = [0, ...letters.map((_letter, n) => (within ? 0 : n + 1))];
  Array.from(pattern).forEach((wanted, row, all) => {
    const now = [row + 1];
    letters.forEach((letter, column) => {
      const isSwapped = row > 0 && letters[column - 1] === wanted && all[row - 1] === letter;
      now.push(
        Math.min(
          (now[column] ?? 0) + 1,
          (before[column + 1] ?? 0) + 1,
          (before[column] ?? 0) + (letter === wanted ? 0 : 1),
          isSwapped ? (earlier[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    });
    [earlier, before] = [before, now];
  });
  return within ? Math.min(...before) : (before.at(-1) ?? 0);
}

const NOT_NEAR = 4;

function rankBy(whole: string): (name: string) => number {
  const sound = toPinyin(whole);
  const initials = readInitials(whole).join('');
  return (name) => {
    const read = toPinyin(name);
    if (read === sound) return 0;
    if (Math.abs(whole.length - name.length) <= 2 && editDistance(whole, name, false) <= 1) return 1;
    if (read.includes(sound) || (whole.length > 2 && editDistance(whole, name, true) <= 1)) return 2;
    return initials.length > 1 && readInitials(name).join('').includes(initials) ? 3 : NOT_NEAR;
  };
}
