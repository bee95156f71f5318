/** Connections of findings. */

import { toConnection, toPageRequest, type FindingList, type PageArguments } from './connections.ts';
import { filteredConnection, toTallies } from './filtered-list.ts';
import { selectFindings } from './filters/findings.ts';
import type { OpenFindingLoaders } from './loaders/lists.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { FindingFilter, FindingSort } from './resolvers-types.generated.ts';

interface FindingArguments extends PageArguments {
  readonly filter?: FindingFilter | null | undefined;
  readonly sort?: readonly FindingSort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function findingConnection(loaders: Loaders, args: FindingArguments): FindingList {
  return filteredConnection(
    {
      name: 'findings',
      unique: null,
      usual: 'SEVERITY',
      loader: loaders.findingList,
      byId: loaders.finding,
      fullText: null,
      anchors: 'id or number of the document, by what they are about, by unit or by region',
    },
    selectFindings(args.filter),
    args,
  );
}

/**
 * The open findings of one entity, most severe first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function openFindingConnection(
  { page, count, tally }: OpenFindingLoaders,
  id: string,
  args: PageArguments,
): FindingList {
  const request = toPageRequest(args, 'open findings');
  return {
    ...toConnection(
      request,
      {
        load: () => page.load({ id, after: request.after, first: request.first }),
        count: async () => (await count.load(id)) ?? 0,
      },
      (node, cursor) => ({ cursor, node }),
    ),
    ...toTallies((by, first) => tally.load({ id, by, first })),
  };
}
