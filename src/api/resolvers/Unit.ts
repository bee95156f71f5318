/** Units. */

import { responsibilityConnection } from '../role-lists.ts';
import type { UnitResolvers } from '../resolvers-types.generated.ts';

export const Unit: UnitResolvers = {
  altNames: (unit, _args, { loaders }) => loaders.altNames.load(unit.id),
  region: (unit, _args, { loaders }) => loaders.regionOfOrganization.load(unit.id),
  responsibilities: (unit, args, { loaders }) => responsibilityConnection(loaders, unit.id, args),
};
