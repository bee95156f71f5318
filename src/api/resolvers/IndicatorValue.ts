/** Values of indicators. */

import type { IndicatorValueResolvers } from '../resolvers-types.generated.ts';

export const IndicatorValue: IndicatorValueResolvers = {
  statements: (value, _args, { loaders }) => loaders.statementsOfValue.load(value.id),
};
