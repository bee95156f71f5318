/** Facets of documents. */

import type { DocumentFacetsResolvers } from '../resolvers-types.generated.ts';

export const DocumentFacets: DocumentFacetsResolvers = {
  kind: ({ facet }) => facet('KIND'),
  region: ({ facet }) => facet('REGION'),
  year: ({ facet }) => facet('YEAR'),
  issuer: ({ facet }) => facet('ISSUER'),
  outcome: ({ facet }) => facet('OUTCOME'),
};
