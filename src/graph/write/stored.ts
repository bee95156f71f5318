/** What the graph holds of one document, as rows, and what it is to hold. */

import type { Run } from '../connection.ts';
import { EDGE_KINDS, EDGE_STATEMENTS, type EdgeKind } from './edge-kinds.ts';
import { NODE_KINDS, NODE_STATEMENTS, SHARED_KINDS, type NodeKind } from './node-kinds.ts';
import type { EdgeRow, NodeRow, Rows } from './rows.ts';

/** The nodes and edges of one document, and of the shared nodes asked for. */
export interface Subgraph {
  readonly nodes: Rows<NodeKind, NodeRow>;
  readonly edges: Rows<EdgeKind, EdgeRow>;
}

/** From one state of the graph to another. */
export interface Step {
  readonly stored: Subgraph;
  readonly wanted: Subgraph;
}

/** Rows by kind, of some kinds. */
interface SomeRows {
  readonly nodes?: Partial<Record<NodeKind, readonly NodeRow[]>>;
  readonly edges?: Partial<Record<EdgeKind, readonly EdgeRow[]>>;
}

export function nodesIn({ nodes }: Subgraph, kind: NodeKind): readonly NodeRow[] {
  return nodes.get(kind) ?? [];
}

export function edgesIn({ edges }: Subgraph, kind: EdgeKind): readonly EdgeRow[] {
  return edges.get(kind) ?? [];
}

/** Whether both are readings of the same bytes: a place in one is the same place in the other. */
export function isOneEdition({ stored, wanted }: Step): boolean {
  const [before, after] = [stored, wanted].map(
    (subgraph) => nodesIn(subgraph, 'Document')[0]?.properties['sha256'],
  );
  return before === after;
}

/** The subgraph with these rows beside those it has. Of two rows of one key the later one counts. */
export function withMore({ nodes, edges }: Subgraph, more: SomeRows): Subgraph {
  const allNodes = new Map(nodes);
  const allEdges = new Map(edges);
  for (const kind of NODE_KINDS) {
    const rows = more.nodes?.[kind] ?? [];
    if (rows.length > 0) allNodes.set(kind, [...(nodes.get(kind) ?? []), ...rows]);
  }
  for (const kind of EDGE_KINDS) {
    const rows = more.edges?.[kind] ?? [];
    if (rows.length > 0) allEdges.set(kind, [...(edges.get(kind) ?? []), ...rows]);
  }
  return { nodes: allNodes, edges: allEdges };
}

/** @param sharedIds ids of the shared nodes of each kind to compare with; others are not looked at */
export async function readStored(
  run: Run,
  documentId: string,
  sharedIds: (kind: NodeKind) => readonly string[],
): Promise<Subgraph> {
  const readNodes = async (kind: NodeKind) => {
    const ids = SHARED_KINDS.has(kind) ? sharedIds(kind) : [];
    const mayHaveAny = !SHARED_KINDS.has(kind) || ids.length > 0;
    return [kind, mayHaveAny ? await run(NODE_STATEMENTS[kind].stored, { documentId, ids }) : []] as const;
  };
  const first = new Map(await inOneGo(NODE_KINDS.filter(comesFirst), readNodes));
  const isStored = (first.get('Document') ?? []).length > 0;
  const rest = new Map(
    isStored
      ? await inOneGo(
          NODE_KINDS.filter((kind) => !comesFirst(kind)),
          readNodes,
        )
      : [],
  );
  const nodes = new Map(NODE_KINDS.map((kind) => [kind, first.get(kind) ?? rest.get(kind) ?? []]));
  const edges = await inOneGo(EDGE_KINDS, async (kind) => {
    const { anchors, stored } = EDGE_STATEMENTS[kind];
    const ids = anchors.flatMap((anchor) => nodes.get(anchor) ?? []).map(({ id }) => id);
    return [kind, ids.length === 0 ? [] : await run(stored, { ids })] as const;
  });
  return { nodes, edges: new Map(edges) };
}

/** What a document owns is asked for only where the document is there. */
function comesFirst(kind: NodeKind): boolean {
  return kind === 'Document' || SHARED_KINDS.has(kind);
}

/** All are sent before the first is answered. */
function inOneGo<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<readonly R[]> {
  return Promise.all(items.map(read));
}
