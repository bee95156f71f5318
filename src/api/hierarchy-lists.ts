/** Connections of what stands below: regions in a region, units of a collective. */

import type { UnitRow } from '../graph/queries/organizations.ts';
import type { RegionRow } from '../graph/queries/regions.ts';
import type { Level } from '../model/enums.ts';
import { toConnection, toPageRequest, type Connection, type PageArguments } from './connections.ts';
import type { Loaders } from './loaders/loaders.ts';

export interface RegionItem {
  readonly cursor: string;
  readonly node: RegionRow;
}
export type RegionList = Connection<RegionItem>;
export interface IncludedUnitItem {
  readonly cursor: string;
  readonly node: UnitRow;
}
export type IncludedUnitList = Connection<IncludedUnitItem>;

interface DescendantArguments extends PageArguments {
  readonly level?: Level | null | undefined;
}

/**
 * Regions in the region `id`, at every distance.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function regionsWithinConnection(loaders: Loaders, id: string, args: DescendantArguments): RegionList {
  const request = toPageRequest(args, 'regions');
  const key = { id, level: args.level ?? null };
  return toConnection(
    request,
    {
      load: () => loaders.regionPageWithin.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.regionCountWithin.load(key))[0] ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}

/**
 * Units that the collective `id` includes.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function includedUnitConnection(loaders: Loaders, id: string, args: PageArguments): IncludedUnitList {
  const request = toPageRequest(args, 'included units');
  return toConnection(
    request,
    {
      load: () => loaders.includedUnitPage.load({ id, after: request.after, first: request.first }),
      count: async () => (await loaders.includedUnitCount.load(id)) ?? 0,
    },
    (node, cursor) => ({ cursor, node }),
  );
}
