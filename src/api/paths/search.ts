/**
 * The shortest ways between two nodes of a graph: breadth first from both ends, level by level. Pure but for what
 * `neighboursOf` and `isLate` do.
 */

import type { EdgeType } from '../../graph/queries/neighbours.ts';

/** An edge as seen from a node. */
export interface Tie {
  readonly type: EdgeType;
  /** True where the edge starts at the node. */
  readonly isOut: boolean;
  /** The node at its other end. */
  readonly id: string;
}

/** The edges of a node that may be gone along; `isCut` where it has more. */
export interface Neighbours {
  readonly ties: readonly Tie[];
  readonly isCut: boolean;
}

/** What a search is asked. */
export interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** May a path lead through this node? Both ends may be any. */
  readonly isPassable: (id: string) => boolean;
}

/** What a search goes by. */
export interface Means {
  /** Neighbours of each of `ids`, in their order. */
  readonly neighboursOf: (ids: readonly string[]) => Promise<readonly Neighbours[]>;
  /** How many nodes one level may look at. */
  readonly maxFrontier: number;
  /** Has it taken long enough? Asked before each level but the first. */
  readonly isLate: () => boolean;
}

/** How one end reaches a node. */
interface Reached {
  /** Edges from the end. */
  readonly distance: number;
  /** All edges that lead on towards the end; none at the end itself. */
  readonly towards: readonly Tie[];
}

/** The nodes that one end reaches. */
export interface Side {
  readonly reached: ReadonlyMap<string, Reached>;
  /** How many levels have been looked at. */
  readonly depth: number;
  /** The nodes so many edges away, by id. */
  readonly frontier: readonly string[];
}

export interface Search {
  readonly near: Side;
  readonly far: Side;
  /** Where the sides meet: each shortest path leads through one of these nodes. Empty where no path was found. */
  readonly meeting: readonly string[];
  /** Within so many hops all was looked for, but for what `isPartial` says. */
  readonly searchedHops: number;
  /** True where something was left out: nodes, neighbours or, for want of time, levels. */
  readonly isPartial: boolean;
}

/** What a hub at an end weighs, in nodes: the other end is likely to have fewer neighbours. */
const HUB_WEIGHT = 100;

/** Ends at the first level on which the sides meet: no path is shorter than those that meet there. */
export async function search(question: Question, means: Means): Promise<Search> {
  let near = startAt(question.from);
  let far = startAt(question.to);
  let isPartial = false;
  const answer = (meeting: readonly string[], searchedHops: number): Search => ({
    ...{ near, far, meeting, searchedHops, isPartial },
  });
  while (near.depth + far.depth < question.maxHops) {
    if (near.frontier.length === 0 || far.frontier.length === 0) return answer([], question.maxHops);
    if (near.depth + far.depth > 0 && means.isLate()) {
      isPartial = true;
      break;
    }
    const difference = weigh(near, question) - weigh(far, question) || near.depth - far.depth;
    const isNear = difference <= 0;
    const step = isNear
      ? await expand(near, question.to, question, means)
      : await expand(far, question.from, question, means);
    if (isNear) near = step.side;
    else far = step.side;
    isPartial ||= step.isCut;
    const { meeting, distance } = meet(step.side, isNear ? far : near);
    if (meeting.length > 0) return answer(meeting, step.side.depth + distance);
  }
  return answer([], near.depth + far.depth);
}

function startAt(id: string): Side {
  return { reached: new Map([[id, { distance: 0, towards: [] }]]), depth: 0, frontier: [id] };
}

/**
 * The nodes of the last level of `side` that `other` reaches too, and how far from its end: the nearest. Nearer than the
 * last level of `other` only where a cut kept the sides from meeting before.
 */
function meet(side: Side, other: Side): { readonly meeting: readonly string[]; readonly distance: number } {
  const distanceOf = (id: string): number => other.reached.get(id)?.distance ?? Infinity;
  const distance = Math.min(...side.frontier.map(distanceOf));
  return {
    meeting: distance === Infinity ? [] : side.frontier.filter((id) => distanceOf(id) === distance),
    distance,
  };
}

function weigh({ frontier }: Side, { isPassable }: Question): number {
  return frontier.reduce((sum, id) => sum + (isPassable(id) ? 1 : HUB_WEIGHT), 0);
}

/** One level more of `side`, whose opposite end is `end`. */
async function expand(
  side: Side,
  end: string,
  { isPassable }: Question,
  { neighboursOf, maxFrontier }: Means,
): Promise<{ readonly side: Side; readonly isCut: boolean }> {
  const looked = side.frontier.slice(0, maxFrontier);
  const neighbours = await neighboursOf(looked);
  const found = new Map<string, Tie[]>();
  for (const [n, id] of looked.entries()) {
    for (const tie of neighbours[n]?.ties ?? []) {
      if (side.reached.has(tie.id) || (tie.id !== end && !isPassable(tie.id))) continue;
      const back: Tie = { type: tie.type, isOut: !tie.isOut, id };
      const ties = found.get(tie.id);
      if (ties === undefined) found.set(tie.id, [back]);
      else ties.push(back);
    }
  }
  const depth = side.depth + 1;
  const level = [...found].map(([id, towards]) => [id, { distance: depth, towards }] as const);
  return {
    side: {
      reached: new Map([...side.reached, ...level]),
      depth,
      frontier: [...found.keys()].sort(),
    },
    isCut: looked.length < side.frontier.length || neighbours.some(({ isCut }) => isCut),
  };
}
