/** An entity that was found. */

import { findLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { SearchHitResolvers } from '../resolvers-types.generated.ts';
import { toHighlight } from '../search/highlight.ts';

export const SearchHit: SearchHitResolvers = {
  score: ({ row }) => row.score,
  matchedField: ({ row }) => row.field,
  highlight: ({ excerpt }) => toHighlight(excerpt),
  excerpt: ({ excerpt }) => excerpt.text,
  ranges: ({ excerpt }) => excerpt.ranges,
  passage: ({ row }, _args, { loaders }) => findLinked(loaders.passage, row.passageId),
  node: ({ row }, _args, { loaders }) => getEntity(loaders, row.id),
};
