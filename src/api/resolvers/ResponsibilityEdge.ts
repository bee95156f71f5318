/** Roles seen from the organization. */

import { getAllLinked } from '../linked.ts';
import type { ResponsibilityEdgeResolvers } from '../resolvers-types.generated.ts';

export const ResponsibilityEdge: ResponsibilityEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
};
