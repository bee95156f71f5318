/** Ways from one entity to another. */

import { getEntity } from '../node.ts';
import type { PathResolvers } from '../resolvers-types.generated.ts';

export const Path: PathResolvers = {
  length: (path) => path.edges.length,
  nodes: (path, _args, { loaders }) => Promise.all(path.nodeIds.map((id) => getEntity(loaders, id))),
};
