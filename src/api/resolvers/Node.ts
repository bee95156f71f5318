/** Anything with an id. */

import type { NodeResolvers } from '../resolvers-types.generated.ts';

export const Node: NodeResolvers = {
  __resolveType: (node) => node.type,
};
