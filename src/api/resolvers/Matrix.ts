/** The responsibility matrix of a document. */

import { loadOf, unitsOf } from '../matrix.ts';
import type { MatrixResolvers } from '../resolvers-types.generated.ts';

export const Matrix: MatrixResolvers = {
  tasks: ({ documentId }, _args, { loaders }) => loaders.tasksOfDocument.load(documentId),
  units: async ({ documentId }, _args, { loaders }) =>
    unitsOf(await loaders.cellsOfDocument.load(documentId)),
  cells: async ({ documentId }, _args, { loaders }) =>
    (await loaders.cellsOfDocument.load(documentId)).map((cell) => ({ ...cell, unit: cell.unit.id })),
  load: async ({ documentId }, _args, { loaders }) => {
    const [cells, tasks] = await Promise.all([
      loaders.cellsOfDocument.load(documentId),
      loaders.tasksOfDocument.load(documentId),
    ]);
    return loadOf(cells, tasks.length);
  },
};
