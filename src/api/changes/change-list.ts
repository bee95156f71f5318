/** Connections of changes and of differences between versions. */

import { ZerenError } from '../../errors.ts';
import { placeOfVersion, type ChangeAnchor, type ChangeTally } from '../../graph/queries/changes.ts';
import { toConnection, toPageRequest, type PageArguments } from '../connections.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { ChangeFilter } from '../resolvers-types.generated.ts';
import { countDifferences } from './differences.ts';
import type { ChangeList, DifferenceList, VersionSpan } from './lists.ts';

interface SpanNames {
  readonly from: string;
  readonly to: string;
}

interface ChangeArguments extends PageArguments {
  readonly sinceVersion?: number | null | undefined;
  readonly untilVersion?: number | null | undefined;
  readonly filter?: ChangeFilter | null | undefined;
}

/**
 * Changes of the versions after one, up to another or the present one.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function changeConnection(loaders: Loaders, present: number, args: ChangeArguments): ChangeList {
  const { from, to } = toSpan(present, args.sinceVersion ?? 0, args.untilVersion ?? present, {
    from: 'sinceVersion',
    to: 'untilVersion',
  });
  const request = toPageRequest(args, `changes ${from}`, placeOfVersion(from + 1));
  const { types, ops } = args.filter ?? {};
  const { by, value } = toAnchor(args.filter ?? {});
  const parameters = {
    start: placeOfVersion(from + 1),
    end: placeOfVersion(to + 1),
    types: types ?? null,
    ops: ops ?? null,
    anchor: value,
  };
  const counts = () => loaders.changeTally.load({ by, parameters });
  return {
    ...toConnection(
      request,
      {
        load: () =>
          loaders.changePage.load({
            by,
            parameters: { ...parameters, start: request.after, limit: request.first + 1 },
          }),
        count: async () => (await counts()).reduce((sum, { count }) => sum + count, 0),
      },
      (node, cursor) => ({ cursor, node }),
    ),
    counts,
  };
}

/**
 * What is different between two versions.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, TOO_COSTLY
 */
export function differenceConnection(
  loaders: Loaders,
  span: VersionSpan,
  args: PageArguments,
): DifferenceList {
  const request = toPageRequest(args, `differences ${span.from} ${span.to}`);
  return toConnection(
    request,
    {
      load: async () =>
        (await loaders.differences.load(span))
          .filter(({ place }) => place > request.after)
          .slice(0, request.first + 1),
      count: async () => (await loaders.differences.load(span)).length,
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/** How many differences there are of each sort. @throws ZerenError TOO_COSTLY */
export async function differenceCounts(loaders: Loaders, span: VersionSpan): Promise<readonly ChangeTally[]> {
  return countDifferences(await loaders.differences.load(span));
}

/**
 * @param names of the arguments that give them
 * @throws ZerenError BAD_USER_INPUT unless both are versions that the graph has had, in this order
 */
export function toSpan(present: number, from: number, to: number, names: SpanNames): VersionSpan {
  if (to < 0 || to > present) {
    throw new ZerenError('BAD_USER_INPUT', `${names.to}: expected a version from 0 to ${present}, got ${to}`);
  }
  if (from < 0 || from > to) {
    throw new ZerenError('BAD_USER_INPUT', `${names.from}: expected a version from 0 to ${to}, got ${from}`);
  }
  return { from, to };
}

function toAnchor({ entity, document }: ChangeFilter): { by: ChangeAnchor; value: string | null } {
  if (typeof entity === 'string' && typeof document === 'string') {
    throw new ZerenError('BAD_USER_INPUT', 'filter: expected `entity` or `document`, got both');
  }
  if (typeof entity === 'string') return { by: 'entity', value: entity };
  return typeof document === 'string' ? { by: 'document', value: document } : { by: 'none', value: null };
}
