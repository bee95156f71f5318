/** How Chinese names are typed: the letters of their reading. Phrases tell the reading of a character: 重庆 is cq, 重点 zd. */

import { pinyin } from 'pinyin-pro';

/**
 * Of each character (code point) of a folded text the first letter of its reading, a letter or digit as it is; '' where
 * it has no reading that is typed with a–z and 0–9.
 */
export function readInitials(folded: string): readonly string[] {
  return read(folded, (text) =>
    pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', v: true }),
  ).map((letter) => (/^[a-z0-9]$/u.test(letter) ? letter : ''));
}

/** The reading of a folded text in letters, without tones: 荣昌 is rongchang. ü is v. */
export function toPinyin(folded: string): string {
  return read(folded, (text) => pinyin(text, { toneType: 'none', type: 'array', v: true })).join('');
}

/** One reading for each code point, also where a phrase of the dictionary is read in other pieces. */
function read(folded: string, readWhole: (text: string) => readonly string[]): readonly string[] {
  const characters = Array.from(folded);
  const whole = readWhole(folded);
  return whole.length === characters.length
    ? whole
    : characters.map((character) => readWhole(character).join(''));
}
