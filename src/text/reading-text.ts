/** The text that rules read, made from the text as published, with the way back. */

import { toSimplified } from '../fold.ts';

export interface ReadingText {
  readonly text: string;
  /** `offsets[i]` is the offset in the original of `text[i]`; one longer than `text`. */
  readonly offsets: Uint32Array;
}

/**
 * Pinyin that a converter left behind a character: 區(qū), 進(jìn). Only a syllable with a tone mark or ü: (a) and (ok) are
 * text.
 */
const STRAY_PINYIN =
  /(?<=\p{Script=Han})[(（](?=[a-zɡ]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ])[a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7}[)）]/gu;

/** Simplified script without stray pinyin, digits half width. */
export function toReadingText(original: string): ReadingText {
  const kept: string[] = [];
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let from = 0;
  const keep = (until: number): void => {
    kept.push(original.slice(from, until));
    for (let position = from; position < until; position += 1) offsets[length++] = position;
  };
  for (const match of original.matchAll(STRAY_PINYIN)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(original.length);
  offsets[length] = original.length;
  return { text: withPlainDigits(toSimplified(kept.join(''))), offsets: offsets.slice(0, length + 1) };
}

/** ０ to ９ as 0 to 9: one unit each, so offsets stay. */
function withPlainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
