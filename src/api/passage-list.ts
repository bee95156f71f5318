/** Connections of passages. */

import { toConnection, toPageRequest, type PageArguments, type PassageList } from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';

/**
 * The text of the document `id`.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function passageConnection(loaders: Loaders, id: string, args: PageArguments): PassageList {
  const request = toPageRequest(args, 'passages');
  return toConnection(
    request,
    {
      load: () => loaders.passagePage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.passageCount.load(id)) ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}
