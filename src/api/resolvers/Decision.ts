/** Decisions. */

import { findLinked } from '../linked.ts';
import { findNode } from '../node.ts';
import type { DecisionResolvers } from '../resolvers-types.generated.ts';

export const Decision: DecisionResolvers = {
  finding: ({ kind, aboutId }, _args, { loaders }) =>
    kind === 'CONFIRM' || kind === 'WAIVE' ? loaders.finding.load(aboutId) : null,
  about: ({ aboutId }, _args, { loaders }) => findNode(loaders, aboutId),
  region: ({ regionCode }) => regionCode,
  object: ({ objectId }, _args, { loaders }) => (objectId === null ? null : findNode(loaders, objectId)),
  other: ({ otherId }, _args, { loaders }) => findLinked(loaders.organization, otherId),
  document: ({ documentId }, _args, { loaders }) => findLinked(loaders.document, documentId),
};
