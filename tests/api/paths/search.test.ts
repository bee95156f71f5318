/** The search for shortest paths, against trying every path. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPaths, type PathRow } from '../../../src/api/paths/best-paths.ts';
import { search } from '../../../src/api/paths/search.ts';
import { EDGE_TYPES, type EdgeRow } from '../../../src/graph/queries/neighbours.ts';
import { ends, graphs, isPassable, neighboursIn, shortestPaths } from './random-graph.ts';

const hops = fc.integer({ min: 1, max: 6 });

interface Bounds {
  readonly most?: number;
  readonly maxFrontier?: number;
  readonly levels?: number;
}

async function run(
  edges: readonly EdgeRow[],
  question: { readonly from: string; readonly to: string; readonly maxHops: number },
  { most = Infinity, maxFrontier = Infinity, levels = Infinity }: Bounds = {},
) {
  let asked = 0;
  return search(
    { ...question, isPassable },
    {
      neighboursOf: neighboursIn(edges, most),
      maxFrontier,
      isLate: () => (asked += 1) > levels,
    },
  );
}

const inOrder = (paths: readonly PathRow[]) =>
  paths.map(({ nodeIds, edges }) => [edges.map(({ type }) => EDGE_TYPES.indexOf(type)), nodeIds]);

describe('search', () => {
  it('finds all shortest paths, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, hops, async (edges, { from, to }, maxHops) => {
        const found = await run(edges, { from, to, maxHops });
        const expected = shortestPaths(edges, from, to, maxHops);
        const paths = bestPaths(found, 10_000);

        expect(paths.map(({ nodeIds }) => nodeIds.join()).toSorted()).toEqual(
          expected.map((path) => path.join()).toSorted(),
        );
        expect(found.isPartial).toBe(false);
        expect(found.searchedHops).toBe(expected[0] === undefined ? maxHops : expected[0].length - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('gives each path with the edges of the graph that join its nodes, the first by type', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, async (edges, { from, to }) => {
        const paths = bestPaths(await run(edges, { from, to, maxHops: 6 }), 10_000);
        const joining = (a: string | undefined, b: string | undefined) =>
          edges
            .filter((edge) => (edge.from === a && edge.to === b) || (edge.from === b && edge.to === a))
            .toSorted(
              (x, y) => EDGE_TYPES.indexOf(x.type) - EDGE_TYPES.indexOf(y.type) || (x.from < y.from ? -1 : 1),
            )[0];

        for (const path of paths) {
          expect(path.edges).toEqual(path.nodeIds.slice(1).map((id, n) => joining(path.nodeIds[n], id)));
        }
      }),
    );
  });

  it('gives the first paths by types, then ids, whatever the order of the graph, and whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, fc.integer({ min: 1, max: 4 }), async (edges, { from, to }, limit) => {
        const question = { from, to, maxHops: 6 };
        const all = bestPaths(await run(edges, question), 10_000);
        const first = bestPaths(await run(edges.toReversed(), question), limit);

        expect(first).toEqual(all.slice(0, limit));
        const keys = inOrder(all).map((key) => JSON.stringify(key));
        expect(keys.toSorted()).toEqual(keys); // indexes of one digit, nodes of the same length each
      }),
    );
  });

  it('says that it is partial exactly where nodes that it looked at had more neighbours', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, hops, async (edges, { from, to }, maxHops) => {
        const looked = new Set<string>();
        const neighboursOf = neighboursIn(edges, 2);
        const found = await search(
          { from, to, maxHops, isPassable },
          {
            neighboursOf: (ids) => {
              ids.forEach((id) => looked.add(id));
              return neighboursOf(ids);
            },
            maxFrontier: 500,
            isLate: () => false,
          },
        );
        const isCrowded = (id: string) =>
          edges.filter((edge) => edge.from === id || edge.to === id).length > 2;

        expect(found.isPartial).toBe([...looked].some(isCrowded));
      }),
    );
  });

  it('gives only paths of the graph where it is cut short, never shorter ones, and is right where it is not partial', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, fc.integer({ min: 1, max: 3 }), async (edges, { from, to }, bound) => {
        const question = { from, to, maxHops: 6 };
        const bounded = await run(edges, question, { most: bound + 1, maxFrontier: bound });
        const [best] = shortestPaths(edges, from, to, 6);
        const paths = bestPaths(bounded, 10_000);

        for (const path of paths) {
          expect(path.nodeIds[0]).toBe(from);
          expect(path.nodeIds.at(-1)).toBe(to);
          expect(edges).toEqual(expect.arrayContaining([...path.edges]));
          expect(path.edges.length).toBeGreaterThanOrEqual((best?.length ?? Infinity) - 1);
        }
        if (!bounded.isPartial) expect(paths[0]?.nodeIds.length).toBe(best?.length);
      }),
      { numRuns: 500 },
    );
  });

  it('stops where time is up, and tells how far it got', async () => {
    const chain: readonly EdgeRow[] = [0, 1, 2, 3].map((n) => ({
      type: 'LEADS',
      from: `n${n}`,
      to: `n${n + 1}`,
    }));
    const question = { from: 'n0', to: 'n4', maxHops: 6 };

    expect(await run(chain, question, { levels: 2 })).toMatchObject({
      ...{ meeting: [], searchedHops: 3, isPartial: true },
    });
    expect(await run(chain, question, { levels: 3 })).toMatchObject({
      ...{ meeting: ['n2'], searchedHops: 4, isPartial: false },
    });
  });

  it('asks no more often than there are hops', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ends, hops, async (edges, { from, to }, maxHops) => {
        let times = 0;
        const neighboursOf = neighboursIn(edges);
        await search(
          { from, to, maxHops, isPassable },
          {
            neighboursOf: (ids) => {
              times += 1;
              return neighboursOf(ids);
            },
            maxFrontier: 500,
            isLate: () => false,
          },
        );

        expect(times).toBeLessThanOrEqual(maxHops);
      }),
    );
  });
});
