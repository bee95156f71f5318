/** Carries out a plan in one transaction. */

import { ZerenError } from '../../errors.ts';
import type { Run } from '../connection.ts';
import { plainCypher, type Statement } from '../cypher.ts';
import type { ChangeRow } from './changes.ts';
import { rowsToPut } from './difference.ts';
import { EDGE_STATEMENTS, type EdgeKind } from './edge-kinds.ts';
import { applyFormerIds } from './former-ids.ts';
import { NODE_STATEMENTS } from './node-kinds.ts';
import { removeOrphans } from './orphans.ts';
import type { WritePlan } from './plan.ts';
import type { EdgeRow } from './rows.ts';

export const ADD_CHANGES = plainCypher<{ readonly rows: readonly ChangeRow[] }>('add-changes', 'WRITE')`
  UNWIND $rows AS row
  CREATE (c:Change)
  SET c = row`;

/** Rows in one statement: bounds its memory, not the transaction. */
const CHUNK = 2_000;

/**
 * Statements are sent one behind the other without waiting for answers; the server runs them in this order.
 * @throws ZerenError INTERNAL when an edge of the facts leads to a node that is not there
 */
export async function applyPlan(run: Run, plan: WritePlan): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = <P extends object>(statement: Statement<P, never>, parameters: P) => {
    sent.push(run(statement, parameters));
  };
  for (const [kind, difference] of plan.nodes) {
    for (const rows of chunksOf(rowsToPut(difference))) send(NODE_STATEMENTS[kind].put, { rows });
  }
  for (const [kind, difference] of plan.edges) {
    for (const rows of chunksOf(difference.removed)) send(EDGE_STATEMENTS[kind].remove, { rows });
    for (const rows of chunksOf(rowsToPut(difference))) sent.push(putEdges(run, kind, rows));
  }
  for (const [kind, difference] of plan.nodes) {
    for (const rows of chunksOf(difference.removed)) {
      send(NODE_STATEMENTS[kind].remove, { ids: rows.map(({ id }) => id) });
    }
  }
  sent.push(removeOrphans(run, plan.orphans));
  sent.push(applyFormerIds(run, plan.formerIds));
  for (const rows of chunksOf(plan.changes)) send(ADD_CHANGES, { rows });
  await Promise.all(sent);
}

async function putEdges(run: Run, kind: EdgeKind, rows: readonly EdgeRow[]): Promise<void> {
  const [written] = await run(EDGE_STATEMENTS[kind].put, { rows });
  if (written?.count === rows.length) return;
  throw new ZerenError(
    'INTERNAL',
    `${kind}: expected ${rows.length} edges between nodes of the facts, got ${written?.count ?? 0}`,
  );
}

function chunksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
