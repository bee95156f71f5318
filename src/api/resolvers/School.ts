/** Schools. */

import { collaboratorConnection } from '../collaborator-list.ts';
import { openFindingConnection } from '../finding-list.ts';
import { findLoad } from '../load/load-list.ts';
import { membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { responsibilityConnection } from '../role-lists.ts';
import { findNames } from '../name-list.ts';
import type { SchoolResolvers } from '../resolvers-types.generated.ts';

export const School: SchoolResolvers = {
  altNames: (school, _args, { loaders }) => loaders.altNames.load(school.id),
  names: (school, args, { loaders }) => findNames(loaders, school.id, args),
  region: (school, _args, { loaders }) => loaders.regionOfOrganization.load(school.id),
  collaborators: (school, args, { loaders }) => collaboratorConnection(loaders, school.id, args),
  responsibilities: (school, args, { loaders }) => responsibilityConnection(loaders, school.id, args),
  load: (school, args, { loaders }) => findLoad(loaders, school.id, args),
  memberOf: (school, args, { loaders }) => membershipConnection(loaders, school.id, args),
  findings: (school, args, { loaders }) =>
    openFindingConnection(loaders.findingsOfOrganization, school.id, args),
  mentionedIn: (school, args, { loaders }) => mentionConnection(loaders, school.id, args),
};
