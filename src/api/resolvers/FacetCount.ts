/** Values of a facet. */

import { findEntity } from '../node.ts';
import type { FacetCountResolvers } from '../resolvers-types.generated.ts';

export const FacetCount: FacetCountResolvers = {
  node: ({ value }, _args, { loaders }) => (value === null ? null : findEntity(loaders, value)),
};
