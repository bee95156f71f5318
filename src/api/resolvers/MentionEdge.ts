/** Mentions, seen from what is spoken of. */

import { getStatementsInOrder } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { MentionEdgeResolvers } from '../resolvers-types.generated.ts';

export const MentionEdge: MentionEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getStatementsInOrder(loaders, edge.statementIds),
  node: (edge, _args, { loaders }) => getEntity(loaders, edge.nodeId),
};
