/** Search over names and texts: what is asked for, and what is shown of the hits. */

import type { KindCountRow, SearchHitRow } from '../../graph/queries/search.ts';
import { assertWithin } from '../bounds.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { findWords, toExcerpt, type Excerpt } from './highlight.ts';
import { toNearQuery, toSearchQueries } from './full-text-queries.ts';
import { mayBeMistyped, nearestNames } from './near-names.ts';
import { toPrefixes, toSearchTerms, TYPE_OF_PREFIX, type EntityType, type SearchTerms } from './terms.ts';

interface SearchArguments {
  readonly query: string;
  readonly types?: readonly EntityType[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly minScore?: number | null | undefined;
}

/** A search that is asked for rightly; its fields read what they need. */
export interface Search {
  readonly terms: SearchTerms;
  /** Null is all. */
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly minScore: number;
}

export interface SearchHitItem {
  readonly row: SearchHitRow;
  readonly excerpt: Excerpt;
}

export interface TypeCountRow {
  readonly type: EntityType;
  readonly count: number;
}

const MAX_FIRST = 100;
/** Names, and texts, of which the best are shown. */
const RANKED = 1_000;
/** Names, and texts, that are counted. */
const COUNTED = 10_000;
/** Names, of which the nearest are shown. */
const NEAR = 200;

/** @throws ZerenError BAD_USER_INPUT */
export function toSearch({ query, types, first, minScore }: SearchArguments): Search {
  const search = {
    terms: toSearchTerms('query', query),
    types: types ?? null,
    first: first ?? 20,
    minScore: minScore ?? 0,
  };
  assertWithin('first', search.first, 1, MAX_FIRST);
  assertWithin('minScore', search.minScore, 0, 1);
  return search;
}

export async function findHits(loaders: Loaders, search: Search): Promise<readonly SearchHitItem[]> {
  const { terms, types, first: limit, minScore } = search;
  const queries = toSearchQueries(terms, toPrefixes(types));
  const rows = await loaders.searchHits.load({ ...queries, ...terms, minScore, hits: RANKED, limit });
  return rows.map((row) => ({ row, excerpt: excerptOf(row, terms) }));
}

/** Of all kinds, whichever were asked for. */
export async function countByType(loaders: Loaders, search: Search): Promise<readonly TypeCountRow[]> {
  const counts = await countKinds(loaders, search, null);
  return counts.map(({ kind, count }) => ({ type: TYPE_OF_PREFIX[kind], count }));
}

/** Of the kinds asked for: counted by themselves, so that others do not take their place among those that are counted. */
export async function countHits(loaders: Loaders, search: Search): Promise<number> {
  const counts = await countKinds(loaders, search, search.types);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function countKinds(
  loaders: Loaders,
  { terms, minScore }: Search,
  types: readonly EntityType[] | null,
): Promise<readonly KindCountRow[]> {
  const queries = toSearchQueries(terms, toPrefixes(types));
  return loaders.searchCounts.load({ ...queries, ...terms, minScore, hits: COUNTED });
}

/** None where something was found. */
export async function findSuggestions(loaders: Loaders, search: Search): Promise<readonly string[]> {
  const { whole } = search.terms;
  const prefixes = toPrefixes(search.types);
  if (prefixes?.length === 0 || !mayBeMistyped(whole)) return [];
  if ((await findHits(loaders, search)).length > 0) return [];
  const query = toNearQuery(search.terms, prefixes);
  return nearestNames(whole, await loaders.nearNames.load({ query, hits: NEAR }));
}

function excerptOf({ text, plainText }: SearchHitRow, { whole, words }: SearchTerms): Excerpt {
  const ranges = findWords(text, whole, words);
  if (ranges.length > 0 || plainText === null) return toExcerpt(text, ranges);
  return toExcerpt(plainText, findWords(plainText, whole, words));
}
