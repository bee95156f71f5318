/** Regions. */

import type { RegionResolvers } from '../resolvers-types.generated.ts';

export const Region: RegionResolvers = {
  within: (region, _args, { loaders }) => loaders.regionAround.load(region.id),
};
