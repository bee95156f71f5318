/** The state of the graph. */

import type { GraphResolvers } from '../resolvers-types.generated.ts';
import { wholeConnection } from '../whole-list.ts';

export const Graph: GraphResolvers = {
  counts: (_graph, _args, { loaders }) => loaders.labelCounts.load(null),
  documents: (_graph, args, { loaders }) =>
    wholeConnection('documents', loaders.documentPage, loaders.documentCount, args),
};
