/** What statements point at in a passage. */

import { getLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { TextAnnotationResolvers } from '../resolvers-types.generated.ts';

export const TextAnnotation: TextAnnotationResolvers = {
  entity: ({ entityId }, _args, { loaders }) => (entityId === null ? null : getEntity(loaders, entityId)),
  statement: ({ statementId }, _args, { loaders }) => getLinked(loaders.statement, statementId),
};
