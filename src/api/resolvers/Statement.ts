/** Statements. */

import { citeStatement } from '../citations/cite.ts';
import { getLinked } from '../linked.ts';
import type { StatementResolvers } from '../resolvers-types.generated.ts';

export const Statement: StatementResolvers = {
  document: (statement, _args, { loaders }) => getLinked(loaders.document, statement.documentId),
  passage: (statement, _args, { loaders }) => loaders.passageOfStatement.load(statement.id),
  cite: (statement, { format }, context) => citeStatement(context, statement, format),
};
