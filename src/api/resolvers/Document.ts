/** Documents. */

import { citeDocument } from '../citations/cite.ts';
import { openFindingConnection } from '../finding-list.ts';
import { parseCoverage, parseDropped } from '../convert.ts';
import { statedMembershipConnection } from '../member-lists.ts';
import { citingConnection, mentionConnection, namedConnection } from '../mention-lists.ts';
import { passageConnection } from '../passage-list.ts';
import type { DocumentResolvers } from '../resolvers-types.generated.ts';

export const Document: DocumentResolvers = {
  coverage: (document) => parseCoverage(document.coverage),
  dropped: (document) => parseDropped(document.dropped),
  region: (document, _args, { loaders }) => loaders.regionOfDocument.load(document.id),
  issuers: (document, _args, { loaders }) => loaders.issuers.load(document.id),
  supervising: (document, _args, { loaders }) => loaders.supervisorsOfDocument.load(document.id),
  programmes: (document, _args, { loaders }) => loaders.programmesOfDocument.load(document.id),
  tasks: (document, _args, { loaders }) => loaders.tasksOfDocument.load(document.id),
  targets: (document, _args, { loaders }) => loaders.targetsOfDocument.load(document.id),
  indicators: (document, _args, { loaders }) => loaders.indicatorsOfDocument.load(document.id),
  passages: (document, args, { loaders }) => passageConnection(loaders, document.id, args),
  statements: async (document, { predicates }, { loaders }) =>
    (await loaders.statementsOfDocumentHead.load(document.id)).filter(
      ({ predicate }) => predicates?.includes(predicate) ?? true,
    ),
  cite: (document, { format }, context) => citeDocument(context, document, format),
  mentions: (document, args, { loaders }) => namedConnection(loaders, document.id, args),
  memberships: (document, args, { loaders }) => statedMembershipConnection(loaders, document.id, args),
  agreements: (document, _args, { loaders }) => loaders.agreementsOfDocument.load(document.id),
  statedCounts: (document, _args, { loaders }) => loaders.statedCountsOfDocument.load(document.id),
  citations: (document, _args, { loaders }) => loaders.citationsOfDocument.load(document.id),
  citedBy: (document, args, { loaders }) => citingConnection(loaders, document.id, args),
  findings: (document, args, { loaders }) =>
    openFindingConnection(loaders.findingsInDocument, document.id, args),
  mentionedIn: (document, args, { loaders }) => mentionConnection(loaders, document.id, args),
};
