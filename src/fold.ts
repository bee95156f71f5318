/** Script and form folding: one look-up key for the many ways one name is written. Used by every room, so it stands beside them. */

import { Converter } from 'opencc-js/t2cn';

const traditionalToSimplified = Converter({ from: 't', to: 'cn' });

/** Characters that never tell two names apart: white space, punctuation, symbols, marks, invisible controls. */
const INSIGNIFICANT = /[\s\p{P}\p{S}\p{M}\p{C}]+/gu;

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
  return toSimplified(text.normalize('NFKC')).toLowerCase().replace(INSIGNIFICANT, '');
}

function convertByCharacter(text: string): string {
  return Array.from(text, (character) => {
    const converted = traditionalToSimplified(character);
    return converted.length === character.length ? converted : character;
  }).join('');
}
