/** Documents that findings are counted by. */

import { getLinked } from '../linked.ts';
import type { DocumentFacetCountResolvers } from '../resolvers-types.generated.ts';

export const DocumentFacetCount: DocumentFacetCountResolvers = {
  document: ({ value }, _args, { loaders }) => getLinked(loaders.document, value),
};
