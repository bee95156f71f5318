/** Connections of stated counts. */

import { fold } from '../fold.ts';
import { toConnection, toPageRequest, type PageArguments, type StatedCountList } from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';
import { wholeConnection } from './whole-list.ts';

interface StatedCountArguments extends PageArguments {
  /** Code or name. */
  readonly region?: string | null | undefined;
}

/** Cursors of all lists of counts are places in one order. */
const LIST = 'stated counts';

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR */
export function statedCountConnection(loaders: Loaders, args: StatedCountArguments): StatedCountList {
  if (typeof args.region === 'string') return regionCountConnection(loaders, fold(args.region), args);
  return wholeConnection(LIST, loaders.statedCountPage, loaders.statedCountCount, args);
}

/**
 * @param region its id, code or folded name
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function regionCountConnection(
  loaders: Loaders,
  region: string,
  args: PageArguments,
): StatedCountList {
  const request = toPageRequest(args, LIST);
  return toConnection(
    request,
    {
      load: () =>
        loaders.statedCountPageOfRegion.load({ id: region, after: request.after, first: request.first }),
      count: async () => (await loaders.statedCountCountOfRegion.load(region)) ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}
