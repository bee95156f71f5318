/** What ties one entity to another. */

import type { GraphEdgeResolvers } from '../resolvers-types.generated.ts';

export const GraphEdge: GraphEdgeResolvers = {
  statements: ({ type, from, to }, _args, { loaders }) => loaders.statementsOfEdge.load({ type, from, to }),
};
