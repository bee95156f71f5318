/** How two entities are connected. */

import { ZerenError } from '../../errors.ts';
import { MAX_TIES, type EdgeType, type NeighboursRow } from '../../graph/queries/neighbours.ts';
import { assertSome, assertWithin } from '../bounds.ts';
import { entityById } from '../entity-by-id.ts';
import { isHub } from '../hubs.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { bestPaths, type PathRow } from './best-paths.ts';
import { search, type Neighbours } from './search.ts';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly limit?: number | null;
  readonly through?: readonly EdgeType[] | null | undefined;
  readonly throughHubs?: boolean | null;
}

/** What a search for paths gave. */
export interface PathSearch {
  readonly searchedHops: number;
  readonly isPartial: boolean;
  /** True where more paths are as short. */
  readonly hasMore: boolean;
  readonly paths: readonly PathRow[];
}

const MAX_HOPS = 8;
const MAX_PATHS = 10;
/** Nodes that one level looks at: as many as one statement answers. */
const MAX_FRONTIER = 500;
/** So many ms after the first level no further one is begun. */
const MAX_DURATION = 3_000;

/** @throws ZerenError BAD_USER_INPUT, BAD_ID */
export async function findPaths(loaders: Loaders, args: PathArguments): Promise<PathSearch> {
  const maxHops = args.maxHops ?? 6;
  const limit = args.limit ?? 3;
  assertWithin('maxHops', maxHops, 1, MAX_HOPS);
  assertWithin('limit', limit, 1, MAX_PATHS);
  assertSome('through', args.through);
  const [from, to] = await Promise.all([
    entityById(loaders, 'from', args.from),
    entityById(loaders, 'to', args.to),
  ]);
  if (from.id === to.id) {
    throw new ZerenError('BAD_USER_INPUT', 'to: expected another entity than from, got the same');
  }
  const types = args.through ?? null;
  const throughHubs = args.throughHubs ?? false;
  const found = await search(
    { from: from.id, to: to.id, maxHops, isPassable: (id) => throughHubs || !isHub(id) },
    {
      neighboursOf: (ids) => neighboursOf(loaders, ids, types),
      maxFrontier: MAX_FRONTIER,
      isLate: stopwatch(MAX_DURATION),
    },
  );
  const paths = bestPaths(found, limit + 1);
  return {
    searchedHops: found.searchedHops,
    isPartial: found.isPartial,
    hasMore: paths.length > limit,
    paths: paths.slice(0, limit),
  };
}

/** @param types of the edges to go along; all types are null */
async function neighboursOf(
  loaders: Loaders,
  ids: readonly string[],
  types: readonly EdgeType[] | null,
): Promise<readonly Neighbours[]> {
  const rows = await Promise.all(ids.map((id) => loaders.neighbours.load(id)));
  return rows.map((row) => toNeighbours(row, types));
}

function toNeighbours(row: NeighboursRow | null, types: readonly EdgeType[] | null): Neighbours {
  const ties = (row?.ties ?? []).filter(({ type }) => types?.includes(type) ?? true);
  return {
    ties: ties.flatMap(({ type, isOut, ids }) => ids.slice(0, MAX_TIES).map((id) => ({ type, isOut, id }))),
    isCut: row?.isTooDense === true || ties.some(({ ids }) => ids.length > MAX_TIES),
  };
}

/** Tells whether so many ms have gone by since it was asked first: by then, the statement has been planned. */
function stopwatch(duration: number): () => boolean {
  let start: number | null = null;
  return () => {
    start ??= performance.now();
    return performance.now() - start > duration;
  };
}
