/** Decisions. */

import type { DecisionResolvers } from '../resolvers-types.generated.ts';

export const Decision: DecisionResolvers = {
  finding: (decision, _args, { loaders }) => loaders.finding.load(decision.aboutId),
};
