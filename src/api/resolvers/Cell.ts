/** Cells of the responsibility matrix. */

import { getAllLinked } from '../linked.ts';
import type { CellResolvers } from '../resolvers-types.generated.ts';

export const Cell: CellResolvers = {
  statements: (cell, _args, { loaders }) => getAllLinked(loaders.statement, cell.statementIds),
};
