/** The first of the shortest paths that a search found, without making all of them. */

import { EDGE_TYPES, type EdgeRow } from '../../graph/queries/neighbours.ts';
import type { Search, Side, Tie } from './search.ts';

/** A way from one node to another. `edges` are in its order, each in the direction in which it is stored. */
export interface PathRow {
  readonly nodeIds: readonly string[];
  readonly edges: readonly EdgeRow[];
}

/**
 * The first `limit` by the types of their edges, from the start on, then by the ids of their nodes. Of several edges
 * between two nodes a path goes along the first by type, then by the id it starts at.
 */
export function bestPaths({ near, far, meeting }: Search, limit: number): readonly PathRow[] {
  const known = new Map<string, readonly PathRow[]>();
  const ends = new Map(meeting.map((id) => [id, pathsAlong(far, id, limit, known)]));
  const distance = near.reached.get(meeting[0] ?? '')?.distance ?? 0;
  return pathsFrom(near, distance, ends, limit);
}

/** The first paths from `id` to where `side` starts. */
function pathsAlong(
  side: Side,
  id: string,
  limit: number,
  known: Map<string, readonly PathRow[]>,
): readonly PathRow[] {
  const before = known.get(id);
  if (before !== undefined) return before;
  const steps = stepsOf(side, id);
  const paths: readonly PathRow[] =
    steps.length === 0
      ? [{ nodeIds: [id], edges: [] }]
      : firstOf(
          steps.flatMap(([next, edge]) =>
            pathsAlong(side, next, limit, known).map((path) => prepend(id, edge, path)),
          ),
          limit,
        );
  known.set(id, paths);
  return paths;
}

/** The first paths from where `side` starts on to one of `ends`, so far away, and further on as these lead. */
function pathsFrom(
  side: Side,
  distance: number,
  ends: ReadonlyMap<string, readonly PathRow[]>,
  limit: number,
): readonly PathRow[] {
  let level = ends;
  for (let left = distance; left > 0; left -= 1) {
    const nearer = new Map<string, readonly PathRow[]>();
    for (const [id, paths] of level) {
      for (const [next, edge] of stepsOf(side, id)) {
        const more = paths.map((path) => prepend(next, edge, path));
        nearer.set(next, firstOf([...(nearer.get(next) ?? []), ...more], limit));
      }
    }
    level = nearer;
  }
  return firstOf([...level.values()].flat(), limit);
}

/** The edges of `id` towards where `side` starts, each with the node it leads to: one a neighbour. */
function stepsOf(side: Side, id: string): readonly (readonly [string, EdgeRow])[] {
  const ties = side.reached.get(id)?.towards ?? [];
  const steps = ties.map((tie) => [tie.id, toEdge(id, tie)] as const);
  const ordered = steps.toSorted(([, a], [, b]) => compareTypes(a, b) || compareTexts(a.from, b.from));
  return [...new Map(ordered.toReversed())];
}

function toEdge(id: string, { type, isOut, id: other }: Tie): EdgeRow {
  return isOut ? { type, from: id, to: other } : { type, from: other, to: id };
}

function prepend(id: string, edge: EdgeRow, path: PathRow): PathRow {
  return { nodeIds: [id, ...path.nodeIds], edges: [edge, ...path.edges] };
}

function firstOf(paths: readonly PathRow[], limit: number): readonly PathRow[] {
  return paths.toSorted(comparePaths).slice(0, limit);
}

function comparePaths(a: PathRow, b: PathRow): number {
  return differ(a.edges, b.edges, compareTypes) || differ(a.nodeIds, b.nodeIds, compareTexts);
}

function compareTypes(a: EdgeRow, b: EdgeRow): number {
  return EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How the first members that differ compare; 0 where none does. Lists of one length. */
function differ<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): number {
  for (const [n, x] of a.entries()) {
    const y = b[n];
    const order = y === undefined ? 0 : compare(x, y);
    if (order !== 0) return order;
  }
  return 0;
}
