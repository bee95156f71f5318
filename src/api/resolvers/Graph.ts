/** The state of the graph. */

import { documentConnection } from '../document-list.ts';
import type { GraphResolvers } from '../resolvers-types.generated.ts';

export const Graph: GraphResolvers = {
  counts: (_graph, _args, { loaders }) => loaders.labelCounts.load(null),
  documents: (_graph, args, { loaders }) => documentConnection(loaders, args),
};
