/** What organizations carry. */

import { getLinked } from '../linked.ts';
import type { OrganizationLoadResolvers, Role } from '../resolvers-types.generated.ts';
import type { RoleCounts } from '../load/load.ts';

const FIELDS = {
  LEAD: 'lead',
  RESPONSIBLE: 'responsible',
  SUPPORT: 'supporting',
  SUPERVISE: 'supervising',
} as const satisfies Record<Role, keyof RoleCounts>;

export const OrganizationLoad: OrganizationLoadResolvers = {
  organization: ({ organizationId }, _args, { loaders }) => getLinked(loaders.organization, organizationId),
  rank: ({ ranks }, { role }) => ranks[FIELDS[role]],
};
