/** Bodies that can hold a role. */

import type { OrganizationResolvers } from '../resolvers-types.generated.ts';

export const Organization: OrganizationResolvers = {
  __resolveType: (organization) => organization.type,
};
