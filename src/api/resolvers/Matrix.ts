/** The responsibility matrix of a document. */

import { loadCells, loadOf, unitsOf } from '../matrix.ts';
import type { MatrixResolvers } from '../resolvers-types.generated.ts';

export const Matrix: MatrixResolvers = {
  tasks: ({ documentId }, _args, { loaders }) => loaders.tasksOfDocument.load(documentId),
  units: async (key, _args, { loaders }) => unitsOf(await loadCells(loaders, key)),
  cells: async (key, _args, { loaders }) =>
    (await loadCells(loaders, key)).map((cell) => ({ ...cell, unit: cell.unit.id })),
  load: async ({ documentId }, _args, { loaders }) => {
    const [cells, tasks] = await Promise.all([
      loaders.cellsOfDocument.load(documentId),
      loaders.tasksOfDocument.load(documentId),
    ]);
    return loadOf(cells, tasks.length);
  },
};
