/** Changes. */

import type { ChangeRow } from '../../graph/queries/changes.ts';
import { calledThen, findUnmerged, nameOfChanged } from '../changes/ends.ts';
import { counterpartOf, roleOf, toPropertyChanges, type PropertyChangeRow } from '../changes/properties.ts';
import { parseProperties } from '../convert.ts';
import { findLinked } from '../linked.ts';
import type { ChangeResolvers } from '../resolvers-types.generated.ts';

export const Change: ChangeResolvers = {
  type: ({ about }) => about,
  entity: ({ entityId }, _args, { loaders }) => findUnmerged(loaders, entityId),
  name: (change, { locale }, { loaders }) =>
    nameOfChanged(loaders, { ...change, properties: propertiesOf(change) }, locale),
  counterpart: (change, _args, { loaders }) => findUnmerged(loaders, counterpartOf(change)),
  counterpartName: (change, _args, { loaders }) =>
    calledThen(loaders, counterpartOf(change), change.counterpartName),
  role: (change) => roleOf(change),
  properties: propertiesOf,
  quoteAfter: ({ op, quote }) => (op === 'REMOVE' ? null : quote),
  document: ({ documentId }, _args, { loaders }) => findLinked(loaders.document, documentId),
};

function propertiesOf({ before, after }: ChangeRow): readonly PropertyChangeRow[] {
  return toPropertyChanges(parseProperties(before), parseProperties(after));
}
