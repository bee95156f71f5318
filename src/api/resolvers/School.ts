/** Schools. */

import { openFindingConnection } from '../finding-list.ts';
import { membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import { responsibilityConnection } from '../role-lists.ts';
import type { SchoolResolvers } from '../resolvers-types.generated.ts';

export const School: SchoolResolvers = {
  altNames: (school, _args, { loaders }) => loaders.altNames.load(school.id),
  region: (school, _args, { loaders }) => loaders.regionOfOrganization.load(school.id),
  responsibilities: (school, args, { loaders }) => responsibilityConnection(loaders, school.id, args),
  memberOf: (school, args, { loaders }) => membershipConnection(loaders, school.id, args),
  findings: (school, args, { loaders }) =>
    openFindingConnection(loaders.findingsOfOrganization, school.id, args),
  mentionedIn: (school, args, { loaders }) => mentionConnection(loaders, school.id, args),
};
