/** Tasks of two documents that ask for the same. */

import { compareLeads, compareTargets } from '../comparison/comparison.ts';
import { reasonOf } from '../comparison/reason.ts';
import type { TaskPairResolvers } from '../resolvers-types.generated.ts';

export const TaskPair: TaskPairResolvers = {
  reason: async (pair, { locale }, { loaders }) => reasonOf(pair, await compareLeads(loaders, pair), locale),
  leads: (pair, _args, { loaders }) => compareLeads(loaders, pair),
  targets: (pair, _args, { loaders }) => compareTargets(loaders, pair),
};
