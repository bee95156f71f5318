/** Counts of changes. */

import type { ChangeCountResolvers } from '../resolvers-types.generated.ts';

export const ChangeCount: ChangeCountResolvers = {
  type: ({ about }) => about,
};
