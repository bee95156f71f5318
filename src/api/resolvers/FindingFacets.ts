/** Facets of findings. */

import type { FindingFacetsResolvers } from '../resolvers-types.generated.ts';

export const FindingFacets: FindingFacetsResolvers = {
  rule: ({ facet }) => facet('RULE'),
  severity: ({ facet }) => facet('SEVERITY'),
  status: ({ facet }) => facet('STATUS'),
  document: ({ facet }) => facet('DOCUMENT'),
  region: ({ facet }) => facet('REGION'),
  unit: ({ facet }) => facet('UNIT'),
};
