/** Connections of lists that belong to no parent. */

import { toConnection, toPageRequest, type Connection, type PageArguments } from './connections.ts';
import type { Placed } from '../graph/queries/keyed.ts';
import type { Remembering } from './loaders/remember.ts';
import type { WholePage } from './loaders/whole-lists.ts';

/**
 * @param list names it and its order, for its cursors
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function wholeConnection<V>(
  list: string,
  page: Remembering<WholePage, readonly Placed<V>[]>,
  count: Remembering<null, number>,
  args: PageArguments,
): Connection<{ readonly cursor: string; readonly node: V }> {
  const request = toPageRequest(args, list);
  return toConnection(
    request,
    {
      load: () => page.load({ after: request.after, limit: request.first + 1 }),
      count: () => count.load(null),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
