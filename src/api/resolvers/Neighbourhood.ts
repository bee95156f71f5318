/** The graph around an entity. */

import { getEntity } from '../node.ts';
import type { NeighbourhoodResolvers } from '../resolvers-types.generated.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodeIds }, _args, { loaders }) => Promise.all(nodeIds.map((id) => getEntity(loaders, id))),
  isPartial: ({ omitted }) => omitted.length > 0,
};
