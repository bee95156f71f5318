/** What decisions did. */

import { getLinked } from '../linked.ts';
import { firstChanges, toDecisionRow } from '../mutations/rows.ts';
import type { DecisionPayloadResolvers } from '../resolvers-types.generated.ts';

export const DecisionPayload: DecisionPayloadResolvers = {
  decision: ({ decision }) => toDecisionRow(decision),
  documents: ({ documentIds }, _args, { loaders }) =>
    Promise.all(documentIds.map((id) => getLinked(loaders.document, id))),
  changeCount: ({ changes }) => changes.length,
  changes: (written, { first }) => firstChanges(written, first),
};
