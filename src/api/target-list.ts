/** The connection of the targets that meet a filter. */

import type { PageArguments, TargetList } from './connections.ts';
import { filteredConnection } from './filtered-list.ts';
import { selectTargets } from './filters/targets.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { TargetFilter, TargetSort } from './resolvers-types.generated.ts';

interface TargetArguments extends PageArguments {
  readonly filter?: TargetFilter | null | undefined;
  readonly sort?: readonly TargetSort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function targetConnection(loaders: Loaders, args: TargetArguments): TargetList {
  return filteredConnection(
    {
      name: 'targets',
      unique: 'PLACE',
      usual: 'PLACE',
      loader: loaders.targetList,
      byId: loaders.target,
      fullText: null,
      anchors: 'id or number of the document, id of what they are goals of, or id of an organization',
    },
    selectTargets(args.filter),
    args,
  );
}
