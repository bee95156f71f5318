/** Citations, seen from the document that cites. */

import { getStatementsInOrder } from '../linked.ts';
import type { CitationResolvers } from '../resolvers-types.generated.ts';

export const Citation: CitationResolvers = {
  document: (citation) => citation.node,
  statements: (citation, _args, { loaders }) => getStatementsInOrder(loaders, citation.statementIds),
};
