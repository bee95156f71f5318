/** Connections of groups. */

import { toConnection, toPageRequest, type GroupList, type PageArguments } from './connections.ts';
import { filteredConnection, toTallies } from './filtered-list.ts';
import { selectGroups } from './filters/groups.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { GroupFilter, OrganizationSort } from './resolvers-types.generated.ts';

interface GroupArguments extends PageArguments {
  readonly filter?: GroupFilter | null | undefined;
  readonly sort?: readonly OrganizationSort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function groupConnection(loaders: Loaders, args: GroupArguments): GroupList {
  return filteredConnection(
    {
      name: 'education groups',
      unique: null,
      usual: 'NAME',
      loader: loaders.groupList,
      byId: loaders.group,
      fullText: { by: 'id', ids: loaders.idsWithWords },
      anchors: 'id, name or region, or by id or name of a member',
    },
    selectGroups(args.filter),
    args,
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
  const request = toPageRequest(args, 'education groups of a region');
  const key = { id, ending };
  return {
    ...toConnection(
      request,
      {
        load: () => loaders.groupPageOfRegion.load({ ...key, after: request.after, first: request.first }),
        count: async () => (await loaders.groupCountOfRegion.load(key))[0] ?? 0,
      },
      (node, cursor) => ({ cursor, node }),
    ),
    ...toTallies((by, first) => loaders.groupTallyOfRegion.load({ ...key, by, first })),
  };
}
