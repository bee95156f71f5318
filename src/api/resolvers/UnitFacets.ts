/** Facets of units. */

import type { UnitFacetsResolvers } from '../resolvers-types.generated.ts';

export const UnitFacets: UnitFacetsResolvers = {
  kind: ({ facet }) => facet('KIND'),
  level: ({ facet }) => facet('LEVEL'),
  function: ({ facet }) => facet('FUNCTION'),
  region: ({ facet }) => facet('REGION'),
  role: ({ facet }) => facet('ROLE'),
};
