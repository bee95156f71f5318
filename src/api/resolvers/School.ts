/** Schools. */

import { responsibilityConnection } from '../role-lists.ts';
import type { SchoolResolvers } from '../resolvers-types.generated.ts';

export const School: SchoolResolvers = {
  altNames: (school, _args, { loaders }) => loaders.altNames.load(school.id),
  region: (school, _args, { loaders }) => loaders.regionOfOrganization.load(school.id),
  responsibilities: (school, args, { loaders }) => responsibilityConnection(loaders, school.id, args),
};
