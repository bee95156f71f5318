/** Connections of mentions and citations. */

import {
  toConnection,
  toPageRequest,
  type CitationList,
  type MentionList,
  type PageArguments,
} from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';

/**
 * Who speaks of the entity `id`.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function mentionConnection(loaders: Loaders, id: string, args: PageArguments): MentionList {
  const request = toPageRequest(args, 'mentioned in');
  return toConnection(
    request,
    {
      load: () => loaders.mentionPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.mentionCount.load(id)) ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}

/**
 * Whom the document `id` names.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function namedConnection(loaders: Loaders, id: string, args: PageArguments): MentionList {
  const request = toPageRequest(args, 'mentions');
  return toConnection(
    request,
    {
      load: () => loaders.namedPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.namedCount.load(id)) ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}

/**
 * Who cites the document `id`.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function citingConnection(loaders: Loaders, id: string, args: PageArguments): CitationList {
  const request = toPageRequest(args, 'cited by');
  return toConnection(
    request,
    {
      load: () => loaders.citingPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.citingCount.load(id)) ?? 0,
    },
    (row, cursor) => ({ ...row, cursor }),
  );
}
