/** Pieces of text that full text finds: where no index leads to what is demanded, they do. */

import { ofKinds, phrase, type IdPrefix } from '../../graph/full-text.ts';
import type { WordsKey } from '../../graph/queries/words.ts';

/** Where the full-text indexes hold a field of some kinds of things. */
export interface IndexedField {
  readonly tokens: 'nameTokens' | 'numberTokens' | 'textTokens';
  readonly kinds: readonly IdPrefix[];
}

interface Demand {
  readonly kind: string;
  readonly value?: unknown;
}

/** What has a text has its beginning: so many characters are looked for. */
const MAX_LENGTH = 100;
/** Of these each character is sure to be a token of its own. */
const PLAIN = /^[\p{Script=Han}a-z0-9]+$/u;

/**
 * What to ask full text for, so that everything is found that meets the demands; null where none is of an indexed field.
 * @param demands that must all hold, such as `title.contains`; the longest piece is asked for
 * @param fields by the name before the last point
 */
export function chooseWords(
  demands: readonly Demand[],
  fields: Readonly<Record<string, IndexedField>>,
): WordsKey | null {
  const [longest] = demands
    .flatMap(({ kind, value }) => {
      const field = fields[/^(.+)\.(?:contains|startsWith)$/u.exec(kind)?.[1] ?? ''];
      return field !== undefined && typeof value === 'string' && PLAIN.test(value) ? [{ field, value }] : [];
    })
    .toSorted((a, b) => b.value.length - a.value.length);
  if (longest === undefined) return null;
  const { field, value } = longest;
  const piece = phrase(field.tokens, Array.from(value).slice(0, MAX_LENGTH).join(''));
  return field.tokens === 'textTokens'
    ? { index: 'texts', query: ofKinds('textTokens', field.kinds, piece) }
    : { index: 'names', query: ofKinds('nameTokens', field.kinds, piece) };
}
