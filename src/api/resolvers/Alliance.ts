/** Alliances. */

import { openFindingConnection } from '../finding-list.ts';
import { memberConnection, membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { findNames } from '../name-list.ts';
import type { AllianceResolvers } from '../resolvers-types.generated.ts';

export const Alliance: AllianceResolvers = {
  altNames: (alliance, _args, { loaders }) => loaders.altNames.load(alliance.id),
  names: (alliance, args, { loaders }) => findNames(loaders, alliance.id, args),
  region: (alliance, _args, { loaders }) => loaders.regionOfOrganization.load(alliance.id),
  statements: (alliance, _args, { loaders }) => loaders.statementsOfAlliance.load(alliance.id),
  members: (alliance, args, { loaders }) => memberConnection(loaders, alliance.id, args),
  memberOf: (alliance, args, { loaders }) => membershipConnection(loaders, alliance.id, args),
  findings: (alliance, args, { loaders }) => openFindingConnection(loaders.findingsAbout, alliance.id, args),
  mentionedIn: (alliance, args, { loaders }) => mentionConnection(loaders, alliance.id, args),
};
