/** Carries out a plan in one transaction. */

import { ZerenError } from '../../errors.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import type { ChangeRow } from './changes.ts';
import { rowsToPut } from './difference.ts';
import { EDGE_STATEMENTS } from './edge-kinds.ts';
import { NODE_STATEMENTS } from './node-kinds.ts';
import { removeOrphans } from './orphans.ts';
import type { WritePlan } from './plan.ts';

export const ADD_CHANGES = plainCypher<{ readonly rows: readonly ChangeRow[] }>('add-changes', 'WRITE')`
  UNWIND $rows AS row
  CREATE (c:Change)
  SET c = row`;

/** Rows in one statement: bounds its memory, not the transaction. */
const CHUNK = 2_000;

/** @throws ZerenError INTERNAL when an edge of the facts leads to a node that is not there */
export async function applyPlan(run: Run, plan: WritePlan): Promise<void> {
  for (const [kind, difference] of plan.nodes) {
    for (const rows of chunksOf(rowsToPut(difference))) await run(NODE_STATEMENTS[kind].put, { rows });
  }
  for (const [kind, difference] of plan.edges) {
    const { put, remove } = EDGE_STATEMENTS[kind];
    for (const rows of chunksOf(difference.removed)) await run(remove, { rows });
    for (const rows of chunksOf(rowsToPut(difference))) {
      const [written] = await run(put, { rows });
      if (written?.count !== rows.length) {
        throw new ZerenError(
          'INTERNAL',
          `${kind}: expected ${rows.length} edges between nodes of the facts, got ${written?.count ?? 0}`,
        );
      }
    }
  }
  for (const [kind, difference] of plan.nodes) {
    for (const rows of chunksOf(difference.removed)) {
      await run(NODE_STATEMENTS[kind].remove, { ids: rows.map(({ id }) => id) });
    }
  }
  await removeOrphans(run, plan.orphans);
  for (const rows of chunksOf(plan.changes)) await run(ADD_CHANGES, { rows });
}

function chunksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
