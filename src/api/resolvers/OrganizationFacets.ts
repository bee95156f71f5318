/** Facets of organizations. */

import type { OrganizationFacetsResolvers } from '../resolvers-types.generated.ts';

export const OrganizationFacets: OrganizationFacetsResolvers = {
  type: ({ facet }) => facet('TYPE'),
  kind: ({ facet }) => facet('KIND'),
  level: ({ facet }) => facet('LEVEL'),
  function: ({ facet }) => facet('FUNCTION'),
  region: ({ facet }) => facet('REGION'),
};
