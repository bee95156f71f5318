/** Memberships, seen from the member. */

import { getAllLinked, getLinked } from '../linked.ts';
import type { MembershipEdgeResolvers } from '../resolvers-types.generated.ts';

export const MembershipEdge: MembershipEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
  node: (edge, _args, { loaders }) => getLinked(loaders.organization, edge.nodeId),
};
