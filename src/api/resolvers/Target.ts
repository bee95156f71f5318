/** Targets. */

import type { TargetResolvers } from '../resolvers-types.generated.ts';

export const Target: TargetResolvers = {
  measures: (target, _args, { loaders }) => loaders.measures.load(target.id),
};
