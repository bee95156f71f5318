/** What must be written so that stored rows become the rows wanted. */

import { toPropertyText, type EdgeRow, type NodeRow, type Properties } from './rows.ts';

interface Changed<Row> {
  readonly before: Row;
  readonly after: Row;
}

/** Each list by key. */
export interface Difference<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly Changed<Row>[];
  readonly removed: readonly Row[];
}

/** By id. */
export function compareNodes(stored: readonly NodeRow[], wanted: readonly NodeRow[]): Difference<NodeRow> {
  return compare(stored, wanted, (row) => row.id);
}

/** By both ends. */
export function compareEdges(stored: readonly EdgeRow[], wanted: readonly EdgeRow[]): Difference<EdgeRow> {
  return compare(stored, wanted, toEdgeKey);
}

/** Of rows of one kind. */
function toEdgeKey(row: EdgeRow): string {
  return `${row.from}>${row.to}`;
}

/** Rows to put, by key: their order is the order in which locks are taken. */
export function rowsToPut<Row>(difference: Difference<Row>): readonly Row[] {
  return [...difference.added, ...difference.changed.map(({ after }) => after)];
}

/** All rows, of changed ones as they are to be. */
export function rowsIn<Row>(difference: Difference<Row>): readonly Row[] {
  return [...rowsToPut(difference), ...difference.removed];
}

/** Nothing to write. */
export function isEmpty<Row>({ added, changed, removed }: Difference<Row>): boolean {
  return added.length + changed.length + removed.length === 0;
}

function compare<Row extends { readonly properties: Properties }>(
  stored: readonly Row[],
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
): Difference<Row> {
  const before = byKey(stored, keyOf);
  const after = byKey(wanted, keyOf);
  const added: Row[] = [];
  const changed: Changed<Row>[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    if (old === undefined) added.push(row);
    else if (toPropertyText(old.properties) !== toPropertyText(row.properties)) {
      changed.push({ before: old, after: row });
    }
  }
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, row]) => row);
  return { added, changed, removed };
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  const keyed = new Map(rows.map((row) => [keyOf(row), row]));
  return new Map([...keyed].sort(([a], [b]) => (a < b ? -1 : 1)));
}
