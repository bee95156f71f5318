/** What loading did. */

import { firstChanges } from '../mutations/rows.ts';
import type { LoadDocumentPayloadResolvers } from '../resolvers-types.generated.ts';

export const LoadDocumentPayload: LoadDocumentPayloadResolvers = {
  document: ({ documentId }, _args, { loaders }) => loaders.document.load(documentId),
  changeCount: ({ changes }) => changes.length,
  changes: (written, { first }) => firstChanges(written, first),
};
