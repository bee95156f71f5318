/** Graphs for tests of searches, and the slow way to find all their shortest paths. */

import fc from 'fast-check';
import type { Neighbours, Tie } from '../../../src/api/paths/search.ts';
import { EDGE_TYPES, type EdgeRow } from '../../../src/graph/queries/neighbours.ts';

/** Nodes `n0` to `n9`; those named with `hub` are none to pass through. */
const NODES = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'hub8', 'hub9'];

export const isPassable = (id: string): boolean => !id.startsWith('hub');

/** Edges between different nodes, each once. */
export const graphs: fc.Arbitrary<readonly EdgeRow[]> = fc.uniqueArray(
  fc
    .record({
      type: fc.constantFrom(...EDGE_TYPES.slice(0, 3)),
      from: fc.constantFrom(...NODES),
      to: fc.constantFrom(...NODES),
    })
    .filter(({ from, to }) => from !== to),
  { maxLength: 24, selector: (edge) => JSON.stringify(edge) },
);

export const ends = fc
  .record({ from: fc.constantFrom(...NODES), to: fc.constantFrom(...NODES) })
  .filter(({ from, to }) => from !== to);

/** What `search` asks a graph; of each node the first `most` edges by id of their other end. */
export function neighboursIn(edges: readonly EdgeRow[], most = Infinity) {
  return (ids: readonly string[]): Promise<readonly Neighbours[]> =>
    Promise.resolve(
      ids.map((id) => {
        const ties = tiesOf(edges, id).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        return { ties: ties.slice(0, most), isCut: ties.length > most };
      }),
    );
}

/** All paths of at most `maxHops` edges, as lists of nodes, that are as short as any; made by trying every one. */
export function shortestPaths(
  edges: readonly EdgeRow[],
  from: string,
  to: string,
  maxHops: number,
): readonly (readonly string[])[] {
  let paths: readonly (readonly string[])[] = [[from]];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    paths = paths.flatMap((path) => {
      const next = new Set(tiesOf(edges, path.at(-1) ?? '').map(({ id }) => id));
      return [...next]
        .filter((id) => !path.includes(id) && (id === to || isPassable(id)))
        .map((id) => [...path, id]);
    });
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

function tiesOf(edges: readonly EdgeRow[], id: string): readonly Tie[] {
  return edges.flatMap(({ type, from, to }): readonly Tie[] => {
    if (from === id) return [{ type, isOut: true, id: to }];
    return to === id ? [{ type, isOut: false, id: from }] : [];
  });
}
