/** Numbers in goals. */

import type { MeasureResolvers } from '../resolvers-types.generated.ts';

export const Measure: MeasureResolvers = {
  statements: (measure, _args, { loaders }) => loaders.statementsOfTarget.load(measure.targetId),
};
