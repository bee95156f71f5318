/** Units. */

import { collaboratorConnection } from '../collaborator-list.ts';
import { includedUnitConnection } from '../hierarchy-lists.ts';
import { openFindingConnection } from '../finding-list.ts';
import { findLoad } from '../load/load-list.ts';
import { membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { responsibilityConnection } from '../role-lists.ts';
import { findNames } from '../name-list.ts';
import type { UnitResolvers } from '../resolvers-types.generated.ts';

export const Unit: UnitResolvers = {
  altNames: (unit, _args, { loaders }) => loaders.altNames.load(unit.id),
  names: (unit, args, { loaders }) => findNames(loaders, unit.id, args),
  region: (unit, _args, { loaders }) => loaders.regionOfOrganization.load(unit.id),
  succeededBy: (unit, _args, { loaders }) => loaders.successorOfUnit.load(unit.id),
  predecessors: (unit, _args, { loaders }) => loaders.predecessorsOfUnit.load(unit.id),
  allSuccessors: (unit, _args, { loaders }) => loaders.unitsAfter.load(unit.id),
  allPredecessors: (unit, _args, { loaders }) => loaders.unitsBefore.load(unit.id),
  includes: (unit, args, { loaders }) => includedUnitConnection(loaders, unit.id, args),
  includedIn: (unit, _args, { loaders }) => loaders.collectivesOfUnit.load(unit.id),
  collaborators: (unit, args, { loaders }) => collaboratorConnection(loaders, unit.id, args),
  responsibilities: (unit, args, { loaders }) => responsibilityConnection(loaders, unit.id, args),
  load: (unit, args, { loaders }) => findLoad(loaders, unit.id, args),
  memberOf: (unit, args, { loaders }) => membershipConnection(loaders, unit.id, args),
  findings: (unit, args, { loaders }) => openFindingConnection(loaders.findingsOfOrganization, unit.id, args),
  mentionedIn: (unit, args, { loaders }) => mentionConnection(loaders, unit.id, args),
};
