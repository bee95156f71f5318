/** The connection of the tasks that meet a filter. */

import { ZerenError } from '../errors.ts';
import type { TaskCountParameters } from '../graph/queries/task-pages.ts';
import { START } from '../graph/queries/task-pages.ts';
import { toConnection, toPageRequest, type PageArguments, type TaskList } from './connections.ts';
import { selectTasks, type TaskSelection } from './filters/tasks.ts';
import { getAllLinked } from './linked.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { TaskFilter, TaskSort } from './resolvers-types.generated.ts';
import { comparePlaces, fromPlaceText, toOrder, toPlace, toPlaceText, type SortKey } from './task-order.ts';

interface TaskArguments extends PageArguments {
  readonly filter?: TaskFilter | null | undefined;
  readonly sort?: readonly TaskSort[] | null | undefined;
}

/** What a list is made of: the page to give, of which tasks. */
interface List {
  readonly page: PageArguments;
  /** Of this list in this order, for its cursors. */
  readonly name: string;
  readonly selection: TaskSelection;
  readonly parameters: TaskCountParameters;
}

/** Tasks that are sorted here rather than read from an index in order. */
const MAX_CANDIDATES = 10_000;

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function taskConnection(loaders: Loaders, args: TaskArguments): TaskList {
  const [first, ...others] = toOrder(args.sort ?? []);
  const selection = selectTasks(args.filter);
  const { where, anchor } = selection;
  const list: List = {
    page: args,
    name: `tasks ${[first, ...others].map(({ field, direction }) => `${field} ${direction}`).join(', ')}`,
    selection,
    parameters: {
      where,
      anchor: anchor.by === 'none' ? null : anchor.value,
      edge: anchor.by === 'unit' ? anchor.edge : null,
    },
  };
  return others.length === 0
    ? byOneKey(loaders, list, first)
    : bySeveralKeys(loaders, list, [first, ...others]);
}

/** Each stored key is unique, so a page is a stretch of its index. */
function byOneKey(loaders: Loaders, list: List, { field, direction }: SortKey): TaskList {
  const { by } = list.selection.anchor;
  const request = toPageRequest(list.page, list.name, START[direction]);
  const parameters = { ...list.parameters, after: request.after, limit: request.first + 1 };
  return toConnection(
    request,
    {
      load: () => loaders.taskPage.load({ by, field, direction, parameters }),
      count: () => loaders.taskCount.load({ by, parameters: list.parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/** The tasks that the filter leaves are sorted here, and the page is cut from them. */
function bySeveralKeys(loaders: Loaders, list: List, order: readonly SortKey[]): TaskList {
  const { by } = list.selection.anchor;
  if (by === 'none') {
    throw new ZerenError(
      'SORT_TOO_WIDE',
      'sort: expected one key, or a filter by id or number of the document or by name of a unit',
    );
  }
  const request = toPageRequest(list.page, list.name);
  const start = request.isStart ? null : fromPlaceText(request.after, order);
  const parameters = { ...list.parameters, limit: MAX_CANDIDATES + 1 };
  return toConnection(
    request,
    {
      load: async () => {
        const candidates = await loaders.taskCandidates.load({ by, parameters });
        if (candidates.length > MAX_CANDIDATES) {
          throw new ZerenError(
            'SORT_TOO_WIDE',
            `sort: expected one key, or a filter that leaves at most ${MAX_CANDIDATES} tasks`,
          );
        }
        const page = candidates
          .map((candidate) => ({ id: candidate.id, place: toPlace(candidate, order) }))
          .filter(({ place }) => start === null || comparePlaces(place, start, order) > 0)
          .toSorted((a, b) => comparePlaces(a.place, b.place, order))
          .slice(0, request.first + 1);
        const rows = await getAllLinked(
          loaders.task,
          page.map(({ id }) => id),
        );
        return rows.map((value, n) => ({ value, place: toPlaceText(page[n]?.place ?? []) }));
      },
      count: () => loaders.taskCount.load({ by, parameters: list.parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
