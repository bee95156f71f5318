/** What a person looks up. */

import type { EntityResolvers } from '../resolvers-types.generated.ts';

export const Entity: EntityResolvers = {
  __resolveType: (entity) => entity.type,
};
