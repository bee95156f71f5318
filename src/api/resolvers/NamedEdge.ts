/** Mentions, seen from the document that speaks. */

import { getStatementsInOrder } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { NamedEdgeResolvers } from '../resolvers-types.generated.ts';

export const NamedEdge: NamedEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getStatementsInOrder(loaders, edge.statementIds),
  node: (edge, _args, { loaders }) => getEntity(loaders, edge.nodeId),
};
