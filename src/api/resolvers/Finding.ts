/** Findings. */

import { getLinked } from '../linked.ts';
import { getEntity } from '../node.ts';
import type { FindingResolvers } from '../resolvers-types.generated.ts';

export const Finding: FindingResolvers = {
  message: (finding, { locale }) => (locale === 'EN' ? finding.messageEn : finding.messageZh),
  about: (finding, _args, { loaders }) => getEntity(loaders, finding.aboutId),
  document: (finding, _args, { loaders }) => getLinked(loaders.document, finding.documentId),
  statements: (finding, _args, { loaders }) => loaders.statementsOfFinding.load(finding.id),
  decisions: (finding, _args, { loaders }) => loaders.decisionsOfFinding.load(finding.id),
};
