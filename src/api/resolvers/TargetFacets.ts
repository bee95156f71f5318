/** Facets of targets. */

import type { TargetFacetsResolvers } from '../resolvers-types.generated.ts';

export const TargetFacets: TargetFacetsResolvers = {
  year: ({ facet }) => facet('YEAR'),
  part: ({ facet }) => facet('PART'),
  document: ({ facet }) => facet('DOCUMENT'),
  region: ({ facet }) => facet('REGION'),
  measureUnit: ({ facet }) => facet('MEASURE_UNIT'),
  organization: ({ facet }) => facet('ORGANIZATION'),
};
