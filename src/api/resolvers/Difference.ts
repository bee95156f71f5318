/** Differences between versions. */

import { calledThen, findUnmerged, nameOfChanged } from '../changes/ends.ts';
import type { DifferenceResolvers } from '../resolvers-types.generated.ts';

export const Difference: DifferenceResolvers = {
  type: ({ about }) => about,
  entity: ({ entityId }, _args, { loaders }) => findUnmerged(loaders, entityId),
  name: (difference, { locale }, { loaders }) => nameOfChanged(loaders, difference, locale),
  counterpart: ({ counterpartId }, _args, { loaders }) => findUnmerged(loaders, counterpartId),
  counterpartName: ({ counterpartId, counterpartName }, _args, { loaders }) =>
    calledThen(loaders, counterpartId, counterpartName),
};
