/** Statements. */

import { citeStatement } from '../citations/cite.ts';
import { getLinked } from '../linked.ts';
import { findNode } from '../node.ts';
import type { StatementResolvers } from '../resolvers-types.generated.ts';

export const Statement: StatementResolvers = {
  document: (statement, _args, { loaders }) => getLinked(loaders.document, statement.documentId),
  subject: async (statement, _args, { loaders }) => {
    const { subjectId } = await getLinked(loaders.endsOfStatement, statement.id);
    return findNode(loaders, subjectId);
  },
  object: async (statement, _args, { loaders }) => {
    const { objectId } = await getLinked(loaders.endsOfStatement, statement.id);
    return objectId === null ? null : findNode(loaders, objectId);
  },
  passage: (statement, _args, { loaders }) => loaders.passageOfStatement.load(statement.id),
  cite: (statement, { format }, context) => citeStatement(context, statement, format),
};
