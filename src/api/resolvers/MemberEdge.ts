/** Memberships, seen from the group or alliance. */

import { getAllLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { MemberEdgeResolvers } from '../resolvers-types.generated.ts';

export const MemberEdge: MemberEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
  node: (edge, _args, { loaders }) => getEntity(loaders, edge.nodeId),
};
