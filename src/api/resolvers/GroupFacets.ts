/** Facets of groups. */

import type { GroupFacetsResolvers } from '../resolvers-types.generated.ts';

export const GroupFacets: GroupFacetsResolvers = {
  mode: ({ facet }) => facet('MODE'),
  stage: ({ facet }) => facet('STAGE'),
  region: ({ facet }) => facet('REGION'),
};
