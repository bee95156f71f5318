/** Pages of lists that take a filter. */

import type { Counted } from '../connections.ts';
import { groupCounts } from '../filtered-list.ts';

/** Resolvers of every such connection: its counts are its own. */
export const filteredConnection = {
  facets: <List>(list: List): List => list,
  groupBy: (list: Counted, args: Parameters<typeof groupCounts>[1]) => groupCounts(list, args),
};
