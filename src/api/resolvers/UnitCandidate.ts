/** A unit that a written name may mean. */

import { getUnit } from '../entity-by-id.ts';
import { reasonOf } from '../match-units/reason.ts';
import type { UnitCandidateResolvers } from '../resolvers-types.generated.ts';

export const UnitCandidate: UnitCandidateResolvers = {
  unit: ({ unitId }, _args, { loaders }) => getUnit(loaders, unitId),
  reason: (candidate, { locale }) => reasonOf(candidate, locale),
};
