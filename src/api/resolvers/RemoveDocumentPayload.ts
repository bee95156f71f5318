/** What removing did. */

import { firstChanges } from '../mutations/rows.ts';
import type { RemoveDocumentPayloadResolvers } from '../resolvers-types.generated.ts';

export const RemoveDocumentPayload: RemoveDocumentPayloadResolvers = {
  changeCount: ({ changes }) => changes.length,
  changes: (written, { first }) => firstChanges(written, first),
};
