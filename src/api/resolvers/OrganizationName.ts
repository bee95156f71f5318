/** Names of organizations. */

import { findLinked, getAllLinked } from '../linked.ts';
import type { OrganizationNameResolvers } from '../resolvers-types.generated.ts';

export const OrganizationName: OrganizationNameResolvers = {
  of: ({ ofId }, _args, { loaders }) => findLinked(loaders.organization, ofId),
  statements: ({ statementIds }, _args, { loaders }) => getAllLinked(loaders.statement, statementIds),
};
