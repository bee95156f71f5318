/** Parts of what organizations carry. */

import { findLinked } from '../linked.ts';
import type { LoadPartResolvers } from '../resolvers-types.generated.ts';

export const LoadPart: LoadPartResolvers = {
  programme: ({ programmeId }, _args, { loaders }) => findLinked(loaders.programme, programmeId),
};
