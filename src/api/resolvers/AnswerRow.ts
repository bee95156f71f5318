/** Rows of answers. */

import { getAllLinked } from '../linked.ts';
import type { AnswerRowResolvers } from '../resolvers-types.generated.ts';

export const AnswerRow: AnswerRowResolvers = {
  statements: ({ statementIds }, _args, { loaders }) => getAllLinked(loaders.statement, statementIds),
};
