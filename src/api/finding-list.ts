/** Connections of findings. */

import { toConnection, toPageRequest, type FindingList, type PageArguments } from './connections.ts';
import { selectFindings } from './filters/findings.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { FindingFilter } from './resolvers-types.generated.ts';

interface FindingArguments extends PageArguments {
  readonly filter?: FindingFilter | null | undefined;
}

/**
 * Findings that meet the filter, most severe first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX
 */
export function findingConnection(loaders: Loaders, args: FindingArguments): FindingList {
  const request = toPageRequest(args, 'findings');
  const { where, anchor } = selectFindings(args.filter);
  const parameters = { where, anchor: anchor.value };
  return toConnection(
    request,
    {
      load: () =>
        loaders.findingPage.load({
          by: anchor.by,
          parameters: { ...parameters, after: request.after, limit: request.first + 1 },
        }),
      count: () => loaders.findingCount.load({ by: anchor.by, parameters }),
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/**
 * Open findings about one entity, most severe first.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function aboutConnection(loaders: Loaders, id: string, args: PageArguments): FindingList {
  const request = toPageRequest(args, 'findings');
  return toConnection(
    request,
    {
      load: () => loaders.openFindingPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.openFindingCount.load(id)) ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}
