/** Roles seen from the organization. */

import { findLinked, getAllLinked } from '../linked.ts';
import type { ResponsibilityEdgeResolvers } from '../resolvers-types.generated.ts';

export const ResponsibilityEdge: ResponsibilityEdgeResolvers = {
  via: (edge, _args, { loaders }) => findLinked(loaders.organization, edge.viaId),
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
};
