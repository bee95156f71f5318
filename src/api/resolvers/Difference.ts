/** Differences between versions. */

import { findEntity } from '../node.ts';
import type { DifferenceResolvers } from '../resolvers-types.generated.ts';

export const Difference: DifferenceResolvers = {
  type: ({ about }) => about,
  entity: ({ entityId }, _args, { loaders }) => findEntity(loaders, entityId),
  counterpart: ({ counterpartId }, _args, { loaders }) =>
    counterpartId === null ? null : findEntity(loaders, counterpartId),
};
