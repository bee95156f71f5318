/** Puts decisions into the graph. They stay there whether or not the graph holds what they are about. */

import { createHash } from 'node:crypto';
import type { Decision } from '../../model/decisions.ts';
import type { Graph } from '../client.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { applyPlan } from './apply.ts';
import { deriveDecisions } from './decisions-of-findings.ts';
import type { WriteResult } from './document.ts';
import { NODE_STATEMENTS } from './node-kinds.ts';
import { toPlan, type WritePlan } from './plan.ts';
import { textOf, toRow, type NodeRow } from './rows.ts';

export const FINDINGS_TO_DECIDE = plainCypher<{ readonly ids: readonly string[] }, NodeRow>(
  'findings-to-decide',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (f:Finding {id: id})
  RETURN {id: f.id, properties: properties(f)} AS row
  ORDER BY f.id`;

/**
 * Makes the graph hold these decisions beside those it has, and gives their findings the status that follows. A decision
 * that is revoked in the graph stays so.
 * @throws ZerenError CONFLICT, DATABASE_UNAVAILABLE, TIMEOUT
 */
export async function writeDecisions(graph: Graph, decisions: readonly Decision[]): Promise<WriteResult> {
  let changes = 0;
  const published = await graph.writer.publish(async (run, version) => {
    const plan = await planDecisions(run, decisions, version);
    if (plan === null) return null;
    changes = plan.changes.length;
    return {
      op: 'DECIDE',
      documentId: null,
      sha256: createHash('sha256').update(JSON.stringify(decisions)).digest('hex'),
      touched: plan.touched,
      apply: (write) => applyPlan(write, plan),
    };
  });
  return { ...published, changes };
}

async function planDecisions(
  run: Run,
  decisions: readonly Decision[],
  version: number,
): Promise<WritePlan | null> {
  const ids = decisions.map(({ id }) => id).sort();
  const before = await run(NODE_STATEMENTS.Decision.stored, { documentId: '', ids });
  const revoked = new Map(
    before.filter((row) => textOf(row, 'revokedAt') !== null).map((row) => [row.id, row]),
  );
  const after = decisions.map((decision) => revoked.get(decision.id) ?? toDecisionRow(decision));
  const about = [...new Set(decisions.map(({ aboutId }) => aboutId))].sort();
  const findings = await run(FINDINGS_TO_DECIDE, { ids: about });
  const step = {
    stored: {
      nodes: new Map([
        ['Decision', before],
        ['Finding', findings],
      ] as const),
      edges: new Map(),
    },
    wanted: {
      nodes: new Map([
        ['Decision', after],
        ['Finding', findings],
      ] as const),
      edges: new Map(),
    },
  };
  return toPlan(await deriveDecisions(run, step), [], version);
}

function toDecisionRow({ id, kind, aboutId, author, reason, at, revoked }: Decision): NodeRow {
  return toRow({
    ...{ id, kind, aboutId, author, reason, at },
    revokedAt: revoked?.at ?? null,
    revokedBy: revoked?.author ?? null,
    revokedReason: revoked?.reason ?? null,
  });
}
