/** Passages. */

import { getLinked } from '../linked.ts';
import type { PassageResolvers } from '../resolvers-types.generated.ts';

export const Passage: PassageResolvers = {
  document: (passage, _args, { loaders }) => getLinked(loaders.document, passage.documentId),
  mentions: (passage, _args, { loaders }) => loaders.annotationsOfPassage.load(passage.id),
};
