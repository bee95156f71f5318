/** Stated counts. */

import { parseBreakdown } from '../convert.ts';
import { regionGroupConnection } from '../group-list.ts';
import { getLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { StatedCountResolvers } from '../resolvers-types.generated.ts';

export const StatedCount: StatedCountResolvers = {
  breakdown: (count) => parseBreakdown(count.breakdown),
  of: (count, _args, { loaders }) => getEntity(loaders, count.ofId),
  document: (count, _args, { loaders }) => getLinked(loaders.document, count.documentId),
  statements: (count, _args, { loaders }) => loaders.statementsOfCount.load(count.id),
  recorded: ({ regionId, counted }, args, { loaders }) =>
    regionId === null || counted === null ? null : regionGroupConnection(loaders, regionId, counted, args),
};
