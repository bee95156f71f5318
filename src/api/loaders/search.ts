/** Loaders of what searches find. */

import {
  COMPLETIONS,
  NEAR_NAMES,
  SEARCH_COUNTS,
  SEARCH_HITS,
  type CompletionParameters,
  type SearchParameters,
} from '../../graph/queries/search.ts';
import { REGION_UNITS, UNIT_NAMES } from '../../graph/queries/unit-candidates.ts';
import { IDS_WITH_WORDS, type WordsKey } from '../../graph/queries/words.ts';
import { manyByKey, type Reader } from './batch.ts';
import { remember } from './remember.ts';

/** More than these are no shorter way than the walk in order. */
const MAX_FOUND = 500;

export function searchLoaders(reader: Reader) {
  const { budget } = reader;
  return {
    searchHits: remember(budget, 'search-hits', (key: SearchParameters & { readonly limit: number }) =>
      reader.read(SEARCH_HITS, key),
    ),
    searchCounts: remember(budget, 'search-counts', (key: SearchParameters) =>
      reader.read(SEARCH_COUNTS, key),
    ),
    completions: remember(budget, 'completions', (key: CompletionParameters) =>
      reader.read(COMPLETIONS, key),
    ),
    nearNames: remember(budget, 'near-names', (key: { readonly query: string; readonly hits: number }) =>
      reader.read(NEAR_NAMES, key),
    ),
    idsWithWords: remember(budget, 'ids-with-words', async (key: WordsKey) => {
      const [ids = null] = await reader.read(IDS_WITH_WORDS, { ...key, most: MAX_FOUND });
      return ids === null ? null : [...new Set(ids)];
    }),
    unitNames: manyByKey(reader, UNIT_NAMES),
    regionUnits: manyByKey(reader, REGION_UNITS),
  };
}
