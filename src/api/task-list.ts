/** The connection of the tasks that meet a filter. */

import type { PageArguments, TaskList } from './connections.ts';
import { filteredConnection } from './filtered-list.ts';
import { selectTasks } from './filters/tasks.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { TaskFilter, TaskSort } from './resolvers-types.generated.ts';

interface TaskArguments extends PageArguments {
  readonly filter?: TaskFilter | null | undefined;
  readonly sort?: readonly TaskSort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function taskConnection(loaders: Loaders, args: TaskArguments): TaskList {
  return filteredConnection(
    {
      name: 'tasks',
      unique: 'ORDINAL',
      usual: 'ORDINAL',
      loader: loaders.taskList,
      byId: loaders.task,
      fullText: { by: 'id', ids: loaders.idsWithWords },
      anchors:
        'id, by id of the programme, by id, number or region of the document, or by id, name or region of a unit',
    },
    selectTasks(args.filter),
    args,
  );
}
