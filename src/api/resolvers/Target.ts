/** Targets. */

import { getLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { TargetResolvers } from '../resolvers-types.generated.ts';

export const Target: TargetResolvers = {
  of: (target, _args, { loaders }) => getEntity(loaders, target.ownerId),
  document: (target, _args, { loaders }) => getLinked(loaders.document, target.documentId),
  measures: (target, _args, { loaders }) => loaders.measures.load(target.id),
  statements: (target, _args, { loaders }) => loaders.statementsOfTarget.load(target.id),
};
