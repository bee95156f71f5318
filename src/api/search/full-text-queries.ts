/** Questions in the language of the full-text indexes. What must come first weighs a hundred times what comes next. */

import { allOf, anyOf, ofKinds, phrase, spaced, type IdPrefix } from '../../graph/full-text.ts';
import type { CompletionParameters, SearchParameters } from '../../graph/queries/search.ts';
import { readInitials } from '../../pinyin.ts';
import type { SearchTerms } from './terms.ts';

/** Of a question that finds nothing, so many characters are varied. */
const MAX_VARIED = 20;
/** Of a name, so many characters are looked for in the index. */
const MAX_COMPARED = 100;

/** @param prefixes kinds that are searched; null is all */
export function toSearchQueries(
  { whole, words }: SearchTerms,
  prefixes: readonly IdPrefix[] | null,
): Pick<SearchParameters, 'names' | 'texts'> {
  const names = anyOf(
    (['nameTokens', 'numberTokens'] as const).flatMap((field) => [
      phrase(field, whole, 'WHOLE', 10_000),
      phrase(field, whole, 'BEGIN', 100),
      allOf(words.map((word) => phrase(field, word))),
    ]),
  );
  const texts = anyOf([
    phrase('textTokens', whole),
    ...(words.length === 1 ? [] : [allOf(words.map((word) => phrase('textTokens', word)))]),
  ]);
  const isOfTexts = prefixes?.some((prefix) => prefix === 'doc' || prefix === 'tsk') ?? true;
  return {
    names: prefixes?.length === 0 ? [] : [ofKinds('nameTokens', prefixes, names)],
    texts: isOfTexts ? [ofKinds('textTokens', prefixes, texts)] : [],
  };
}

/** Initials count where a letter was typed; beside it, other characters must be there as they are: 荣昌jw. */
export function toCompletionQuery(
  typed: string,
  prefixes: readonly IdPrefix[] | null,
): Pick<CompletionParameters, 'query' | 'typed' | 'initials' | 'written'> {
  const initials = /[a-z]/u.test(typed) ? readInitials(typed).join('') : '';
  const written = typed.split(/[a-z0-9]+/u).filter((run) => run !== '');
  const beside = written.map((run) => phrase('nameTokens', run));
  const query = anyOf([
    phrase('nameTokens', typed, 'WHOLE', 1_000_000),
    phrase('nameTokens', typed, 'BEGIN', 1_000_000),
    ...(initials === '' ? [] : [allOf([phrase('initialTokens', initials, 'BEGIN', 10_000), ...beside])]),
    phrase('nameTokens', typed, 'INSIDE', 100),
    ...(initials === '' ? [] : [allOf([phrase('initialTokens', initials), ...beside])]),
  ]);
  return {
    query: ofKinds('nameTokens', prefixes, query),
    typed,
    initials: initials === '' ? null : ` ${spaced(initials)} `,
    written,
  };
}

/** Programmes and agreements called so; of a very long name, those that begin like it. */
export function toTitleQuery(folded: string): string {
  const letters = Array.from(folded);
  const start = letters.slice(0, MAX_COMPARED).join('');
  const place = letters.length > MAX_COMPARED ? 'BEGIN' : 'WHOLE';
  return ofKinds('nameTokens', ['prg', 'agr'], phrase('nameTokens', start, place));
}

/** Names with one character more, less, other or in another place, and names that are read alike. */
export function toNearQuery({ whole }: SearchTerms, prefixes: readonly IdPrefix[] | null): string {
  const letters = Array.from(whole).slice(0, MAX_VARIED);
  const piece = (start: number, end?: number) => letters.slice(start, end).join('');
  const varied = letters.flatMap((letter, n) => [
    [piece(0, n), piece(n)],
    [piece(0, n), piece(n + 1)],
    [piece(0, n) + (letters[n + 1] ?? '') + letter + piece(n + 2)],
  ]);
  const queries = varied
    .map((pieces) => pieces.filter((each) => each !== ''))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => allOf(pieces.map((each) => phrase('nameTokens', each))));
  const initials = readInitials(letters.join('')).join('');
  const alike = initials.length < 2 ? [] : [phrase('initialTokens', initials)];
  return ofKinds('nameTokens', prefixes, anyOf([...new Set([...queries, ...alike])]));
}
