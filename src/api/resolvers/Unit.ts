/** Units. */

import { openFindingConnection } from '../finding-list.ts';
import { membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { responsibilityConnection } from '../role-lists.ts';
import type { UnitResolvers } from '../resolvers-types.generated.ts';

export const Unit: UnitResolvers = {
  altNames: (unit, _args, { loaders }) => loaders.altNames.load(unit.id),
  region: (unit, _args, { loaders }) => loaders.regionOfOrganization.load(unit.id),
  succeededBy: (unit, _args, { loaders }) => loaders.successorOfUnit.load(unit.id),
  predecessors: (unit, _args, { loaders }) => loaders.predecessorsOfUnit.load(unit.id),
  responsibilities: (unit, args, { loaders }) => responsibilityConnection(loaders, unit.id, args),
  memberOf: (unit, args, { loaders }) => membershipConnection(loaders, unit.id, args),
  findings: (unit, args, { loaders }) => openFindingConnection(loaders.findingsOfOrganization, unit.id, args),
  mentionedIn: (unit, args, { loaders }) => mentionConnection(loaders, unit.id, args),
};
