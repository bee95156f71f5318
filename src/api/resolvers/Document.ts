/** Documents. */

import { parseCoverage } from '../convert.ts';
import type { DocumentResolvers } from '../resolvers-types.generated.ts';

export const Document: DocumentResolvers = {
  coverage: (document) => parseCoverage(document.coverage),
  region: (document, _args, { loaders }) => loaders.regionOfDocument.load(document.id),
  issuers: (document, _args, { loaders }) => loaders.issuers.load(document.id),
  programmes: (document, _args, { loaders }) => loaders.programmesOfDocument.load(document.id),
  tasks: (document, _args, { loaders }) => loaders.tasksOfDocument.load(document.id),
  targets: (document, _args, { loaders }) => loaders.targetsOfDocument.load(document.id),
  indicators: (document, _args, { loaders }) => loaders.indicatorsOfDocument.load(document.id),
};
