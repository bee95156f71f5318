/** Citations, seen from the document cited. */

import { getStatementsInOrder } from '../linked.ts';
import type { CitationEdgeResolvers } from '../resolvers-types.generated.ts';

export const CitationEdge: CitationEdgeResolvers = {
  statements: (edge, _args, { loaders }) => getStatementsInOrder(loaders, edge.statementIds),
};
