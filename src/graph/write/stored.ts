/** What the graph holds of one document, as rows. */

import type { Run } from '../connection.ts';
import { EDGE_KINDS, EDGE_STATEMENTS, type EdgeKind } from './edge-kinds.ts';
import { NODE_KINDS, NODE_STATEMENTS, SHARED_KINDS, type NodeKind } from './node-kinds.ts';
import type { EdgeRow, NodeRow, Rows } from './rows.ts';

/** The nodes and edges of one document, and of the shared nodes asked for. */
export interface Subgraph {
  readonly nodes: Rows<NodeKind, NodeRow>;
  readonly edges: Rows<EdgeKind, EdgeRow>;
}

/** @param sharedIds ids of the shared nodes of each kind to compare with; others are not looked at */
export async function readStored(
  run: Run,
  documentId: string,
  sharedIds: (kind: NodeKind) => readonly string[],
): Promise<Subgraph> {
  const nodes = new Map<NodeKind, readonly NodeRow[]>();
  for (const kind of NODE_KINDS) {
    const ids = SHARED_KINDS.has(kind) ? sharedIds(kind) : [];
    const mayHaveAny = SHARED_KINDS.has(kind)
      ? ids.length > 0
      : kind === 'Document' || (nodes.get('Document') ?? []).length > 0; // Document comes first of the owned kinds
    nodes.set(kind, mayHaveAny ? await run(NODE_STATEMENTS[kind].stored, { documentId, ids }) : []);
  }
  const edges = new Map<EdgeKind, readonly EdgeRow[]>();
  for (const kind of EDGE_KINDS) {
    const { anchors, stored } = EDGE_STATEMENTS[kind];
    const ids = anchors.flatMap((anchor) => nodes.get(anchor) ?? []).map(({ id }) => id);
    edges.set(kind, ids.length === 0 ? [] : await run(stored, { ids }));
  }
  return { nodes, edges };
}
