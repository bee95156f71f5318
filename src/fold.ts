/** Script and form folding: one look-up key for the many ways one name is written. Used by every room, so it stands beside them. */

import { Converter } from 'opencc-js/t2cn';

const traditionalToSimplified = Converter({ from: 't', to: 'cn' });

/** Characters that never tell two names apart: white space, punctuation, symbols, marks, invisible controls. */
const INSIGNIFICANT = /[\s\p{P}\p{S}\p{M}\p{C}]+/gu;
/** Those that do not tell two ordinals apart either. */
const INVISIBLE = /[\s\p{M}\p{C}]+/gu;

/**
 * Traditional script to simplified, character by character: the result has the length of `text` (UTF-16), so an
 * offset serves both. Source: OpenCC `t → cn`; a phrase whose conversion would change the length is left as it is.
 */
export function toSimplified(text: string): string {
  const converted = traditionalToSimplified(text);
  return converted.length === text.length ? converted : convertByCharacter(text);
}

/**
 * The key under which a name is looked up and filtered: Unicode NFKC, simplified script, lower case, without white
 * space, punctuation and symbols. Equal keys are no proof that two names mean one thing.
 */
export function fold(text: string): string {
  return toSignificant(toSimplified(text.normalize('NFKC')));
}

/** The same for printed ordinals, in which marks tell one from another: `3.1` is not `31`, nor is `(二)十一` `(二十)一`. */
export function foldOrdinal(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase().replace(INVISIBLE, '');
}

/** A folded text, and where each of its UTF-16 units comes from: offsets in the text before, end exclusive. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What `fold` gives, with the way back to `text`. A character and its marks are one piece; the few texts that fold
 * otherwise as a whole than piece by piece (Hangul letters set apart) are folded piece by piece.
 */
export function foldWithPlaces(text: string): FoldedText {
  const pieces = [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map(({ 0: piece, index }) => ({
    normal: piece.normalize('NFKC'),
    start: index,
    end: index + piece.length,
  }));
  const simplified = toSimplified(pieces.map(({ normal }) => normal).join(''));
  let at = 0;
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { normal, start, end } of pieces) {
    const significant = toSignificant(simplified.slice(at, at + normal.length));
    at += normal.length;
    folded.push(significant);
    starts.push(...Array.from({ length: significant.length }, () => start));
    ends.push(...Array.from({ length: significant.length }, () => end));
  }
  return { folded: folded.join(''), starts, ends };
}

function toSignificant(simplified: string): string {
  return simplified.toLowerCase().replace(INSIGNIFICANT, '');
}

function convertByCharacter(text: string): string {
  return Array.from(text, (character) => {
    const converted = traditionalToSimplified(character);
    return converted.length === character.length ? converted : character;
  }).join('');
}
