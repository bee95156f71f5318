/** A school that one text of a task calls by its full name with its campus, and once without. */

import type { TaskFact } from '../model/facts.ts';
import type { NameVariant } from './name-variants.ts';

/** Characters before both names that must be the same: 加快建设. */
const SAME_BEFORE = 2;

/** How the name of a campus ends, and how many characters stand before that: 荣昌校区. */
const CAMPUS = /校区|院区|分校|分院/gu;
const PLACE_LENGTHS = [2, 3, 4];
/** Of a full name, so that the names that end at one place are few. */
const LONGEST = 40;

/**
 * 加快建设重庆城市管理职业学院 beside 加快建设重庆城市管理职业学院荣昌校区: what is done to both is told in the same words.
 * @param names of the schools of the document
 */
export function campusVariants({ texts }: TaskFact, names: ReadonlySet<string>): readonly NameVariant[] {
  const words = texts.map(({ text }) => text).join('\n');
  return campusesIn(words)
    .filter((long) => names.has(long))
    .flatMap((long) => PLACE_LENGTHS.map((length) => ({ long, short: long.slice(0, -2 - length) })))
    .filter(({ long, short }) => short.length > 2 && isDoneToBoth(words, long, short));
}

/** All stretches that end in a campus, each once. */
function campusesIn(words: string): readonly string[] {
  const ends = [...words.matchAll(CAMPUS)].map(({ index, 0: campus }) => index + campus.length);
  const lengths = Array.from({ length: LONGEST }, (_, at) => at + 1);
  return [
    ...new Set(
      ends.flatMap((end) =>
        lengths.filter((length) => length <= end).map((length) => words.slice(end - length, end)),
      ),
    ),
  ];
}

/** Words right before the full name stand before the short one too, where no campus follows. */
function isDoneToBoth(words: string, long: string, short: string): boolean {
  const before = new Set(placesOf(words, long).map((at) => words.slice(Math.max(0, at - SAME_BEFORE), at)));
  return placesOf(words, short).some(
    (at) =>
      !words.startsWith(long, at) &&
      /^(?:[^\p{Script=Han}]|$)/u.test(words.slice(at + short.length)) &&
      before.has(words.slice(Math.max(0, at - SAME_BEFORE), at)),
  );
}

function placesOf(words: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) places.push(at);
  return places;
}
