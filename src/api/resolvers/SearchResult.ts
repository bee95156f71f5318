/** What a search found. */

import type { SearchResultResolvers } from '../resolvers-types.generated.ts';
import { countByType, countHits, findHits, findSuggestions } from '../search/search.ts';

export const SearchResult: SearchResultResolvers = {
  totalCount: (search, _args, { loaders }) => countHits(loaders, search),
  edges: (search, _args, { loaders }) => findHits(loaders, search),
  facets: (search, _args, { loaders }) => countByType(loaders, search),
  suggestions: (search, _args, { loaders }) => findSuggestions(loaders, search),
};
