/** Facets of the roles of organizations for tasks. */

import type { ResponsibilityFacetsResolvers } from '../resolvers-types.generated.ts';

export const ResponsibilityFacets: ResponsibilityFacetsResolvers = {
  role: ({ facet }) => facet('ROLE'),
  organization: ({ facet }) => facet('ORGANIZATION'),
  document: ({ facet }) => facet('DOCUMENT'),
  region: ({ facet }) => facet('REGION'),
};
