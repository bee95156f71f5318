/** The text that rules read, made from the text as published, with the way back. */

import { toSimplified } from '../fold.ts';
import type { Format } from '../model/source.ts';

export interface ReadingText {
  readonly text: string;
  /** `offsets[i]` is the offset in the original of `text[i]`; one longer than `text`. */
  readonly offsets: Uint32Array;
}

/**
 * Pinyin that a converter left behind a character: 區(qū), 進(jìn). Only a syllable with a tone mark or ü: (a) and (ok) are
 * text.
 */
const STRAY_PINYIN = String.raw`(?<=\p{Script=Han})[(（](?=[a-zɡ]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ])[a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7}[)）]`;

/** Controls, soft hyphens, zero-width and bidirectional marks, tags: nothing that prints. */
const INVISIBLE = String.raw`[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+`;

/** Each alternative is bound to a line, or to a few hundred characters: the work stays linear. */
const MARKDOWN_MARKS = [
  String.raw`^ {0,3}#{1,6}[ \t]+`,
  String.raw`^ {0,3}>[ \t>]*`,
  String.raw`^[ \t]*[-*+][ \t]+(?!\d{1,4}[ \t]?[-*+])`,
  String.raw`\*\*|${'`'}`,
  String.raw`!\[[^\[\]\n]{0,200}\]\([^()\s]{0,500}\)`, // a picture
  String.raw`\[(?=[^\[\]\n]{1,200}\]\()|\]\([^()\s]{0,500}\)`, // the marks around the words of a link
  String.raw`\\(?=[#*_.()\[\]-])`,
];
/** A line break as Markdown cells have it, and texts copied from pages. */
const BREAK_MARK = String.raw`<[bB][rR][ \t]?/?>`;
const LINE_BREAK = /^<br/iu;

const LEFT_OUT = new RegExp([STRAY_PINYIN, INVISIBLE, BREAK_MARK].join('|'), 'gu');
const LEFT_OUT_OF_MARKDOWN = new RegExp(
  [STRAY_PINYIN, INVISIBLE, BREAK_MARK, ...MARKDOWN_MARKS].join('|'),
  'gmu',
);

/** Radicals and compatibility ideographs, as fonts of PDF files and old code pages print them: ⼈ for 人. */
const LOOK_ALIKE = /[\u2f00-\u2fd5\uf900-\ufaff]/gu;

/**
 * Simplified script, digits half width, without stray pinyin and invisible characters; of Markdown also without its marks,
 * except the bars and rules of tables.
 */
export function toReadingText(original: string, format: Format = 'TEXT'): ReadingText {
  const kept: string[] = [];
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let from = 0;
  const keep = (until: number): void => {
    kept.push(original.slice(from, until));
    for (let position = from; position < until; position += 1) offsets[length++] = position;
  };
  for (const match of original.matchAll(format === 'MARKDOWN' ? LEFT_OUT_OF_MARKDOWN : LEFT_OUT)) {
    keep(match.index);
    // A line break inside a cell parts words.
    if (LINE_BREAK.test(match[0])) {
      kept.push(' ');
      offsets[length++] = match.index;
    }
    from = match.index + match[0].length;
  }
  keep(original.length);
  offsets[length] = original.length;
  return { text: withPlainForms(toSimplified(kept.join(''))), offsets: offsets.slice(0, length + 1) };
}

/** ０ to ９ as 0 to 9, ⼈ as 人: one unit each, so offsets stay. */
function withPlainForms(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(LOOK_ALIKE, (character) => {
      const plain = character.normalize('NFKC');
      return plain.length === 1 ? plain : character;
    });
}
