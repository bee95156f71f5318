/** Values of a group. */

import { findEntity } from '../node.ts';
import type { GroupKeyResolvers } from '../resolvers-types.generated.ts';

export const GroupKey: GroupKeyResolvers = {
  node: ({ value }, _args, { loaders }) => (value === null ? null : findEntity(loaders, value)),
};
