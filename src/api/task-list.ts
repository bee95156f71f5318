/** The connection of the tasks that meet a filter. */

import { ZerenError } from '../errors.ts';
import { START } from '../graph/queries/task-pages.ts';
import { toConnection, toPageRequest, type PageArguments, type TaskList } from './connections.ts';
import { selectTasks } from './filters/tasks.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { TaskFilter, TaskSort } from './resolvers-types.generated.ts';

interface TaskArguments extends PageArguments {
  readonly filter?: TaskFilter | null | undefined;
  readonly sort?: readonly TaskSort[] | null | undefined;
}

/**
 * One sort key: each stored key is unique, so a second one could only order what is equal in the first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE
 */
export function taskConnection(loaders: Loaders, args: TaskArguments): TaskList {
  if ((args.sort ?? []).length > 1) {
    throw new ZerenError('SORT_TOO_WIDE', `sort: expected one key, got ${args.sort?.length ?? 0}`);
  }
  const { field = 'ORDINAL', direction = 'ASC' } = args.sort?.[0] ?? {};
  const request = toPageRequest(args, `tasks ${field} ${direction}`, START[direction]);
  const { where, anchor } = selectTasks(args.filter);
  const parameters = {
    where,
    anchor: anchor.by === 'none' ? null : anchor.value,
    edge: anchor.by === 'unit' ? anchor.edge : null,
  };
  return toConnection(
    request,
    {
      load: () =>
        loaders.taskPage.load({
          by: anchor.by,
          field,
          direction,
          parameters: { ...parameters, after: request.after, limit: request.first + 1 },
        }),
      count: () => loaders.taskCount.load({ by: anchor.by, parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
