/** Names that complete what was typed. */

import type { CompletionRow } from '../../graph/queries/search.ts';
import { readInitials } from '../../pinyin.ts';
import { assertWithin } from '../bounds.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { toCompletionQuery } from './full-text-queries.ts';
import { findInitials, findWords, toExcerpt, type Excerpt } from './highlight.ts';
import { toPrefixes, toSearchTerms, type EntityType } from './terms.ts';

interface CompletionArguments {
  readonly prefix: string;
  readonly types?: readonly EntityType[] | null | undefined;
  readonly first?: number | null | undefined;
}

export interface CompletionItem {
  readonly row: CompletionRow;
  readonly excerpt: Excerpt;
}

const MAX_FIRST = 50;
/** Names, of which the best are shown. */
const RANKED = 300;

/** @throws ZerenError BAD_USER_INPUT */
export async function findCompletions(
  loaders: Loaders,
  { prefix, types, first }: CompletionArguments,
): Promise<readonly CompletionItem[]> {
  const limit = first ?? 10;
  assertWithin('first', limit, 1, MAX_FIRST);
  const { whole } = toSearchTerms('prefix', prefix);
  const prefixes = toPrefixes(types);
  if (prefixes?.length === 0) return [];
  const rows = await loaders.completions.load({
    ...toCompletionQuery(whole, prefixes),
    hits: RANKED,
    limit,
  });
  const initials = readInitials(whole).join('');
  return rows.map((row) => {
    const ranges = row.byInitials ? findInitials(row.name, initials) : findWords(row.name, whole, [whole]);
    return { row, excerpt: toExcerpt(row.name, ranges) };
  });
}
