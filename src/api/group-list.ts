/** Connections of groups. */

import { toConnection, toPageRequest, type GroupList, type PageArguments } from './connections.ts';
import { selectGroups } from './filters/groups.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { GroupFilter } from './resolvers-types.generated.ts';

interface GroupArguments extends PageArguments {
  readonly filter?: GroupFilter | null | undefined;
}

/** Cursors of all lists of groups are places in one order. */
const LIST = 'education groups';

/**
 * Groups that meet the filter, by name.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX
 */
export function groupConnection(loaders: Loaders, args: GroupArguments): GroupList {
  const request = toPageRequest(args, LIST);
  const where = selectGroups(args.filter);
  return toConnection(
    request,
    {
      load: () => loaders.groupPage.load({ where, after: request.after, limit: request.first + 1 }),
      count: () => loaders.groupCount.load(where),
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/**
 * Groups in the region `id` or within it, by name.
 * @param ending how their folded names end, null for all
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function regionGroupConnection(
  loaders: Loaders,
  id: string,
  ending: string | null,
  args: PageArguments,
): GroupList {
  const request = toPageRequest(args, LIST);
  const key = { id, ending };
  return toConnection(
    request,
    {
      load: () => loaders.groupPageOfRegion.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.groupCountOfRegion.load(key))[0] ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}
