/** Memberships, as a document states them. */

import { getLinked, getStatementsInOrder } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { StatedMembershipResolvers } from '../resolvers-types.generated.ts';

export const StatedMembership: StatedMembershipResolvers = {
  group: (membership, _args, { loaders }) => getLinked(loaders.organization, membership.groupId),
  member: (membership, _args, { loaders }) => getEntity(loaders, membership.memberId),
  statements: (membership, _args, { loaders }) => getStatementsInOrder(loaders, membership.statementIds),
};
