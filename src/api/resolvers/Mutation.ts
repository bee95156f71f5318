/** The mutations; `@access` has asked for the key, and runs each once. */

import type { MutationResolvers } from '../resolvers-types.generated.ts';

export const Mutation: MutationResolvers = {
  loadDocument: (_root, { input, dryRun }, { writing }) =>
    writing
      .curation()
      .load({ name: input.name, bytes: new TextEncoder().encode(input.text) }, writing.mode(dryRun)),
  removeDocument: (_root, { input, dryRun }, { writing }) =>
    writing.curation().remove(input.document, input.reason, writing.mode(dryRun)),
  addAlias: (_root, { input, dryRun }, { writing }) => {
    const { organization: organizationId, name, region: regionCode = null, reason } = input;
    const request = { kind: 'ALIAS', organizationId, name, regionCode } as const;
    return writing.curation().decide(request, reason, writing.mode(dryRun));
  },
  mergeOrganizations: (_root, { input, dryRun }, { writing }) => {
    const { organization: organizationId, other: otherId, reason } = input;
    return writing.curation().decide({ kind: 'SAME', organizationId, otherId }, reason, writing.mode(dryRun));
  },
  separateOrganization: (_root, { input, dryRun }, { writing }) => {
    const { organization: organizationId, document: documentId, name, reason } = input;
    const request = { kind: 'DIFFER', organizationId, documentId, name } as const;
    return writing.curation().decide(request, reason, writing.mode(dryRun));
  },
  correctLink: (_root, { input, dryRun }, { writing }) => {
    const { subject: subjectId, predicate, object: objectId, instead: insteadId = null, reason } = input;
    const request = { kind: 'CORRECT', subjectId, predicate, objectId, insteadId } as const;
    return writing.curation().decide(request, reason, writing.mode(dryRun));
  },
  confirmFinding: (_root, { input, dryRun }, { writing }) =>
    writing
      .curation()
      .decide({ kind: 'CONFIRM', findingId: input.finding }, input.reason, writing.mode(dryRun)),
  waiveFinding: (_root, { input, dryRun }, { writing }) =>
    writing
      .curation()
      .decide({ kind: 'WAIVE', findingId: input.finding }, input.reason, writing.mode(dryRun)),
  revokeDecision: (_root, { input, dryRun }, { writing }) =>
    writing.curation().revoke(input.decision, input.reason, writing.mode(dryRun)),
};
