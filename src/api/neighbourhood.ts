/** The graph around an entity. */

import { groupBy } from '../group-by.ts';
import { EDGE_TYPES, type EdgeRow, type EdgeType } from '../graph/queries/neighbours.ts';
import { assertSome, assertWithin } from './bounds.ts';
import { entityById } from './entity-by-id.ts';
import { isHub } from './hubs.ts';
import type { Loaders } from './loaders/loaders.ts';

interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth?: number | null;
  readonly perRelation?: number | null;
  readonly relations?: readonly EdgeType[] | null | undefined;
}

/** Neighbours of a node by edges of one type that are not shown. */
export interface OmittedRow {
  readonly id: string;
  readonly relation: EdgeType;
  readonly count: number;
}

export interface NeighbourhoodRow {
  /** Nearest first; the one asked about before all others. */
  readonly nodeIds: readonly string[];
  /** All between these nodes, by type, then by ids. */
  readonly edges: readonly EdgeRow[];
  readonly omitted: readonly OmittedRow[];
}

const MAX_DEPTH = 3;
const MAX_PER_RELATION = 50;
/** Nodes of one answer: as many as one statement answers. */
const MAX_NODES = 500;

/** @throws ZerenError BAD_USER_INPUT, BAD_ID */
export async function findNeighbourhood(
  loaders: Loaders,
  args: NeighbourhoodArguments,
): Promise<NeighbourhoodRow> {
  const depth = args.depth ?? 1;
  const perRelation = args.perRelation ?? 10;
  assertWithin('depth', depth, 1, MAX_DEPTH);
  assertWithin('perRelation', perRelation, 1, MAX_PER_RELATION);
  assertSome('relations', args.relations);
  const start = await entityById(loaders, 'id', args.id);
  const types = EDGE_TYPES.filter((type) => args.relations?.includes(type) ?? true);

  const levels: (readonly string[])[] = [[start.id]];
  while (levels.length <= depth) {
    const shown = new Set(levels.flat());
    const open = (levels.at(-1) ?? []).filter((id) => id === start.id || !isHub(id));
    const edges = await Promise.all(open.map((id) => loaders.edgesOfNode.load({ id, perRelation, types })));
    const ends = edges.flatMap((lists) => inOrder(lists.flat())).flatMap(({ from, to }) => [from, to]);
    const found = [...new Set(ends)].filter((id) => !shown.has(id));
    levels.push(found.slice(0, MAX_NODES - shown.size));
  }

  const nodeIds = levels.flat();
  const edges = await edgesBetween(loaders, nodeIds, types);
  return {
    nodeIds,
    edges,
    omitted: await findOmitted(loaders, levels.slice(0, -1).flat(), edges, types),
  };
}

async function edgesBetween(
  loaders: Loaders,
  ids: readonly string[],
  types: readonly EdgeType[],
): Promise<readonly EdgeRow[]> {
  const shown = new Set(ids);
  const links = await Promise.all(ids.map((id) => loaders.links.load(id)));
  return inOrder(
    links
      .flat()
      .filter(
        ({ type, from, to }) => types.includes(type) && shown.has(from) && shown.has(to) && from !== to,
      ),
  );
}

/** What the nodes `ids` are tied to beyond `edges`. */
async function findOmitted(
  loaders: Loaders,
  ids: readonly string[],
  edges: readonly EdgeRow[],
  types: readonly EdgeType[],
): Promise<readonly OmittedRow[]> {
  const shown = groupBy(
    edges.flatMap(({ type, from, to }) => [`${from} ${type}`, `${to} ${type}`]),
    (tie) => tie,
  );
  const degrees = await Promise.all(ids.map((id) => loaders.degrees.load(id)));
  return ids.flatMap((id, n) =>
    types
      .map((relation) => {
        const count = degrees[n]?.find(({ type }) => type === relation)?.count ?? 0;
        return { id, relation, count: count - (shown.get(`${id} ${relation}`)?.length ?? 0) };
      })
      .filter(({ count }) => count > 0),
  );
}

/** By type; those of one type as they come. */
function inOrder(edges: readonly EdgeRow[]): readonly EdgeRow[] {
  return edges.toSorted((a, b) => EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type));
}
