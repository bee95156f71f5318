/** All that documents put into a graph, as rows to compare: without versions, batches, changes and former ids. */

import type { TestGraph } from './graph.ts';

const CONTENT = `
  CALL () {
    MATCH (n)
    WHERE NOT n:Batch AND NOT n:Change AND NOT n:GraphVersion AND NOT n:WriteLock
      AND NOT n:FormerId
    RETURN n.id AS key, labels(n) AS what, properties(n) AS properties
    UNION ALL
    MATCH (a)-[r]->(b)
    WHERE NOT a:FormerId
    RETURN a.id + ' ' + type(r) + ' ' + b.id AS key, [] AS what, properties(r) AS properties
  }
  RETURN key, what, properties
  ORDER BY key`;

/** One text a node or an edge, sorted. Equal lists mean equal graphs. */
export async function contentOf(ask: TestGraph['ask']): Promise<readonly string[]> {
  return (await ask(CONTENT)).map((row) => JSON.stringify(row, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
