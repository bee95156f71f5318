/** Statements. */

import { getLinked } from '../linked.ts';
import type { StatementResolvers } from '../resolvers-types.generated.ts';

export const Statement: StatementResolvers = {
  document: (statement, _args, { loaders }) => getLinked(loaders.document, statement.documentId),
};
