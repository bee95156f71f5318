/**
 * What the full-text indexes hold, and how they are asked. The analyzer makes one token of each Han character, but also one
 * of each run of Latin letters or digits, so texts are stored with every character set apart: a phrase of characters
 * then finds any piece of a text, as short as one character. Words of two letters and more are ours alone: what a thing is
 * (the prefix of its id), and where a name begins and ends. No question can hold them, nor any syntax: folding leaves
 * nothing but letters and digits, and each stands by itself.
 */

import { readInitials } from '../pinyin.ts';

/** What a token list is of: names and titles, numbers and codes, pinyin initials of names, running text. */
export type TokenField = 'nameTokens' | 'numberTokens' | 'initialTokens' | 'textTokens';

/** The prefix of an id (model/ids.ts): what a thing is. */
export type IdPrefix = 'unt' | 'sch' | 'grp' | 'all' | 'reg' | 'doc' | 'prg' | 'tsk' | 'agr';

/** Where in a name a phrase must stand. */
export type PhrasePlace = 'WHOLE' | 'BEGIN' | 'END' | 'INSIDE';

const BEGIN = 'begin';
const END = 'end';
/** Nobody types more initials than that. */
const MAX_INITIALS = 32;

/**
 * Tokens of a name and of its initials, as properties of the node that has it.
 * @param entityId whose name it is
 */
export function toNameTokens(entityId: string, folded: string) {
  const initials = readInitials(Array.from(folded).slice(0, MAX_INITIALS).join('')).join('');
  return {
    nameTokens: `${prefixOf(entityId)} ${bounded(folded)}`,
    initialTokens: bounded(initials),
  };
}

/** Tokens of a number or code. */
export function toNumberTokens(folded: string): string {
  return bounded(folded);
}

/** @param entityId what is found where its text is */
export function toTextTokens(entityId: string, folded: string): string {
  return `${prefixOf(entityId)} ${spaced(folded)}`;
}

/** The characters of a folded text as neighbouring tokens. */
export function spaced(folded: string): string {
  return Array.from(folded).join(' ');
}

/** A query for a piece of a folded text. @param boost how much a hit weighs against those of other clauses */
export function phrase(field: TokenField, folded: string, place: PhrasePlace = 'INSIDE', boost = 1): string {
  const tokens = [
    ...(place === 'WHOLE' || place === 'BEGIN' ? [BEGIN] : []),
    spaced(folded),
    ...(place === 'WHOLE' || place === 'END' ? [END] : []),
  ];
  return `${field}:"${tokens.join(' ')}"^${boost}`;
}

/** A query that all of `queries` meet. */
export function allOf(queries: readonly string[]): string {
  return `(${queries.map((query) => `+${query}`).join(' ')})`;
}

/** A query that one of `queries` meets; hits that meet more weigh more. */
export function anyOf(queries: readonly string[]): string {
  return `(${queries.join(' ')})`;
}

/** The same query for things of these kinds only, with the same weights; of all kinds for null. */
export function ofKinds(
  field: 'nameTokens' | 'textTokens',
  prefixes: readonly IdPrefix[] | null,
  query: string,
): string {
  return prefixes === null ? query : `+${field}:(${prefixes.join(' ')})^0 +${query}`;
}

function bounded(folded: string): string {
  return `${BEGIN} ${spaced(folded)} ${END}`;
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('_'));
}
