/** Roles seen from the task. */

import { findLinked, getAllLinked } from '../linked.ts';
import type { AssignmentEdgeResolvers } from '../resolvers-types.generated.ts';

export const AssignmentEdge: AssignmentEdgeResolvers = {
  via: (edge, _args, { loaders }) => findLinked(loaders.organization, edge.viaId),
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
};
