/** The connection of the roles of organizations for tasks that meet a filter. */

import type { PageArguments, TaskResponsibilityList } from './connections.ts';
import { filteredConnection } from './filtered-list.ts';
import { selectResponsibilities } from './filters/responsibilities.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { ResponsibilityFilter, ResponsibilitySort } from './resolvers-types.generated.ts';

interface ResponsibilityArguments extends PageArguments {
  readonly filter?: ResponsibilityFilter | null | undefined;
  readonly sort?: readonly ResponsibilitySort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function taskResponsibilityConnection(
  loaders: Loaders,
  args: ResponsibilityArguments,
): TaskResponsibilityList {
  const connection = filteredConnection(
    {
      name: 'responsibilities of tasks',
      unique: 'TASK',
      usual: 'TASK',
      loader: loaders.responsibilityList,
      byId: loaders.responsibility,
      fullText: null,
      anchors: 'id of the task, id or number of the document, or id or name of the organization',
    },
    selectResponsibilities(args.filter),
    args,
  );
  return {
    ...connection,
    edges: async () => (await connection.edges()).map(({ cursor, node }) => ({ ...node, cursor })),
  };
}
