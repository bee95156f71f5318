/** Roles that lead to the task. */

import { findLinked, getAllLinked, getLinked } from '../linked.ts';
import type { ResponsibilityEdgeResolvers } from '../resolvers-types.generated.ts';

export const ResponsibilityEdge: ResponsibilityEdgeResolvers = {
  via: (edge, _args, { loaders }) => findLinked(loaders.organization, edge.viaId),
  organization: (edge, _args, { loaders }) => getLinked(loaders.organization, edge.organizationId),
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
};
