/** Roles of several organizations for one task. */

import { findLinked, getAllLinked, getLinked } from '../linked.ts';
import type { SharedRoleResolvers } from '../resolvers-types.generated.ts';

export const SharedRole: SharedRoleResolvers = {
  unit: ({ unitId }, _args, { loaders }) => getLinked(loaders.organization, unitId),
  via: ({ viaId }, _args, { loaders }) => findLinked(loaders.organization, viaId),
  statements: ({ statementIds }, _args, { loaders }) => getAllLinked(loaders.statement, statementIds),
};
