/** Groups and communities of schools. */

import { openFindingConnection } from '../finding-list.ts';
import { memberConnection, membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { findNames } from '../name-list.ts';
import type { EducationGroupResolvers } from '../resolvers-types.generated.ts';

export const EducationGroup: EducationGroupResolvers = {
  altNames: (group, _args, { loaders }) => loaders.altNames.load(group.id),
  names: (group, args, { loaders }) => findNames(loaders, group.id, args),
  region: (group, _args, { loaders }) => loaders.regionOfOrganization.load(group.id),
  leadSchool: (group, _args, { loaders }) => loaders.leadSchool.load(group.id),
  statements: (group, _args, { loaders }) => loaders.statementsOfGroup.load(group.id),
  members: (group, args, { loaders }) => memberConnection(loaders, group.id, args),
  memberOf: (group, args, { loaders }) => membershipConnection(loaders, group.id, args),
  findings: (group, args, { loaders }) => openFindingConnection(loaders.findingsAbout, group.id, args),
  mentionedIn: (group, args, { loaders }) => mentionConnection(loaders, group.id, args),
};
