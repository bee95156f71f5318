/** Fields of cooperation. */

import { getAllLinked } from '../linked.ts';
import type { AgreementAreaResolvers } from '../resolvers-types.generated.ts';

export const AgreementArea: AgreementAreaResolvers = {
  statements: (area, _args, { loaders }) => getAllLinked(loaders.statement, area.statementIds),
};
