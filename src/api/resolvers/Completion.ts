/** A name that completes what was typed. */

import { getEntity } from '../node.ts';
import type { CompletionResolvers } from '../resolvers-types.generated.ts';
import { toHighlight } from '../search/highlight.ts';

export const Completion: CompletionResolvers = {
  name: ({ row }) => row.name,
  highlight: ({ excerpt }) => toHighlight(excerpt),
  excerpt: ({ excerpt }) => excerpt.text,
  ranges: ({ excerpt }) => excerpt.ranges,
  byInitials: ({ row }) => row.byInitials,
  node: ({ row }, _args, { loaders }) => getEntity(loaders, row.id),
};
