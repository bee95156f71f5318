/** The three statements of a kind of edges. */

import { fragment, plainCypher, type Fragment, type Statement } from '../cypher.ts';
import type { NodeKind } from './node-kinds.ts';
import type { EdgeRow } from './rows.ts';

export interface EdgeStatements {
  /** Rows as stored, of the edges at the nodes `ids` of the anchored end. */
  readonly stored: Statement<{ readonly ids: readonly string[] }, EdgeRow>;
  /** Returns how many edges it put: fewer than rows means an end that is not there. */
  readonly put: Statement<{ readonly rows: readonly EdgeRow[] }, { readonly count: number }>;
  readonly remove: Statement<{ readonly rows: readonly EdgeRow[] }, never>;
  /**
   * Kinds of the nodes whose edges are one document's own (or, of shared nodes, the same from every document). None
   * for edges that are derived from several documents, and read where they are derived.
   */
  readonly anchors: readonly NodeKind[];
}

/** Edges that belong to the node they leave. */
export function from(
  anchors: readonly NodeKind[],
  start: Fragment,
  type: Fragment,
  end: Fragment,
): EdgeStatements {
  return statements(anchors, start, type, end, fragment`MATCH (a:${start} {id: id})-[r:${type}]->(b:${end})`);
}

/** Edges that belong to the node they lead to. */
export function to(
  start: Fragment,
  type: Fragment,
  end: Fragment,
  anchors: readonly NodeKind[],
): EdgeStatements {
  return statements(anchors, start, type, end, fragment`MATCH (b:${end} {id: id})<-[r:${type}]-(a:${start})`);
}

function statements(
  anchors: readonly NodeKind[],
  start: Fragment,
  type: Fragment,
  end: Fragment,
  match: Fragment,
): EdgeStatements {
  const name = `${start.text}-${type.text}-${end.text}`;
  return {
    anchors,
    stored: plainCypher<{ readonly ids: readonly string[] }, EdgeRow>(`stored-${name}`, 'WRITE')`
      UNWIND $ids AS id
      ${match}
      RETURN {from: a.id, to: b.id, properties: properties(r)} AS row
      ORDER BY a.id, b.id`,
    put: plainCypher<{ readonly rows: readonly EdgeRow[] }, { readonly count: number }>(
      `put-${name}`,
      'WRITE',
    )`
      UNWIND $rows AS row
      MATCH (a:${start} {id: row.from})
      MATCH (b:${end} {id: row.to})
      MERGE (a)-[r:${type}]->(b)
      SET r = row.properties
      RETURN {count: count(r)} AS row`,
    remove: plainCypher<{ readonly rows: readonly EdgeRow[] }>(`remove-${name}`, 'WRITE')`
      UNWIND $rows AS row
      MATCH (a:${start} {id: row.from})-[r:${type}]->(b:${end} {id: row.to})
      DELETE r`,
  };
}
