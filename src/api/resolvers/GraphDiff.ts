/** What is different between two versions. */

import { differenceConnection, differenceCounts } from '../changes/change-list.ts';
import type { GraphDiffResolvers } from '../resolvers-types.generated.ts';

export const GraphDiff: GraphDiffResolvers = {
  counts: (span, _args, { loaders }) => differenceCounts(loaders, span),
  differences: (span, args, { loaders }) => differenceConnection(loaders, span, args),
};
