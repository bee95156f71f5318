/** Changes. */

import { counterpartOf, roleOf, toPropertyChanges } from '../changes/properties.ts';
import { parseProperties } from '../convert.ts';
import { findLinked } from '../linked.ts';
import { findEntity } from '../node.ts';
import type { ChangeResolvers } from '../resolvers-types.generated.ts';

export const Change: ChangeResolvers = {
  type: ({ about }) => about,
  entity: ({ entityId }, _args, { loaders }) => findEntity(loaders, entityId),
  counterpart: (change, _args, { loaders }) => {
    const id = counterpartOf(change);
    return id === null ? null : findEntity(loaders, id);
  },
  role: (change) => roleOf(change),
  properties: ({ before, after }) => toPropertyChanges(parseProperties(before), parseProperties(after)),
  quoteAfter: ({ op, quote }) => (op === 'REMOVE' ? null : quote),
  document: ({ documentId }, _args, { loaders }) => findLinked(loaders.document, documentId),
};
