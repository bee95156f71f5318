/** Roles seen from the task. */

import { getAllLinked } from '../linked.ts';
import type { AssignmentEdgeResolvers } from '../resolvers-types.generated.ts';

export const AssignmentEdge: AssignmentEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getAllLinked(loaders.statement, edge.statementIds),
};
