/** Indicators. */

import { findLinked } from '../linked.ts';
import type { IndicatorResolvers } from '../resolvers-types.generated.ts';

export const Indicator: IndicatorResolvers = {
  partOf: (indicator, _args, { loaders }) => findLinked(loaders.indicator, indicator.partOfId),
  values: (indicator, _args, { loaders }) => loaders.valuesOfIndicator.load(indicator.id),
  statements: (indicator, _args, { loaders }) => loaders.statementsOfIndicator.load(indicator.id),
};
