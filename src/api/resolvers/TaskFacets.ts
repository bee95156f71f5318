/** Facets of tasks. */

import type { TaskFacetsResolvers } from '../resolvers-types.generated.ts';

export const TaskFacets: TaskFacetsResolvers = {
  document: ({ facet }) => facet('DOCUMENT'),
  region: ({ facet }) => facet('REGION'),
  programme: ({ facet }) => facet('PROGRAMME'),
  leads: ({ facet }) => facet('LEADS'),
  responsible: ({ facet }) => facet('RESPONSIBLE'),
  supporting: ({ facet }) => facet('SUPPORTING'),
  supervising: ({ facet }) => facet('SUPERVISING'),
  dueYear: ({ facet }) => facet('DUE_YEAR'),
};
