/** Agreements. */

import { mentionConnection } from '../mention-lists.ts';
import { getEntity } from '../node.ts';
import type { AgreementResolvers } from '../resolvers-types.generated.ts';

export const Agreement: AgreementResolvers = {
  parties: async (agreement, _args, { loaders }) =>
    Promise.all((await loaders.partiesOfAgreement.load(agreement.id)).map((id) => getEntity(loaders, id))),
  areas: (agreement, _args, { loaders }) => loaders.areasOfAgreement.load(agreement.id),
  statements: (agreement, _args, { loaders }) => loaders.statementsOfAgreement.load(agreement.id),
  mentionedIn: (agreement, args, { loaders }) => mentionConnection(loaders, agreement.id, args),
};
