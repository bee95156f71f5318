/** Who works with an organization. */

import { collaborationTaskConnection } from '../collaborator-list.ts';
import type { CollaboratorEdgeResolvers } from '../resolvers-types.generated.ts';

export const CollaboratorEdge: CollaboratorEdgeResolvers = {
  byRole: ({ key }, _args, { loaders }) => loaders.rolePairsOfCollaboration.load(key),
  byYear: ({ key }, _args, { loaders }) => loaders.yearsOfCollaboration.load(key),
  sharedTasks: ({ key }, args, { loaders }) => collaborationTaskConnection(loaders, key, args),
};
