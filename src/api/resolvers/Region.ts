/** Regions. */

import { regionGroupConnection } from '../group-list.ts';
import { regionsWithinConnection } from '../hierarchy-lists.ts';
import { membershipConnection } from '../member-lists.ts';
import { mentionConnection } from '../mention-lists.ts';
import type { RegionResolvers } from '../resolvers-types.generated.ts';
import { regionCountConnection } from '../stated-count-list.ts';

export const Region: RegionResolvers = {
  within: (region, _args, { loaders }) => loaders.regionAround.load(region.id),
  ancestors: (region, _args, { loaders }) => loaders.regionsAround.load(region.id),
  descendants: (region, args, { loaders }) => regionsWithinConnection(loaders, region.id, args),
  statedCounts: (region, args, { loaders }) => regionCountConnection(loaders, region.id, args),
  educationGroups: (region, args, { loaders }) => regionGroupConnection(loaders, region.id, null, args),
  memberOf: (region, args, { loaders }) => membershipConnection(loaders, region.id, args),
  mentionedIn: (region, args, { loaders }) => mentionConnection(loaders, region.id, args),
};
