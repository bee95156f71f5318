/** The connection of the documents held. */

import { toConnection, toPageRequest, type DocumentList, type PageArguments } from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR */
export function documentConnection(loaders: Loaders, args: PageArguments): DocumentList {
  const request = toPageRequest(args, 'documents');
  return toConnection(
    request,
    {
      load: () => loaders.documentPage.load({ after: request.after, limit: request.first + 1 }),
      count: () => loaders.documentCount.load(null),
    },
    (node, cursor) => ({ cursor, node }),
  );
}
