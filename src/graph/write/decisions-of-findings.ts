/** The status of findings, out of all decisions about them: the order of loads and decisions does not matter. */

import { groupBy } from '../../group-by.ts';
import { FINDING_DECISION_KINDS, statusAfter } from '../../model/decisions.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { EDGE_STATEMENTS } from './edge-kinds.ts';
import { textOf, type NodeRow } from './rows.ts';
import { nodesIn, withMore, type Step } from './stored.ts';

export const DECISIONS_ABOUT = plainCypher<{ readonly ids: readonly string[] }, NodeRow>(
  'decisions-about',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (d:Decision {aboutId: id})
  RETURN {id: d.id, properties: properties(d)} AS row
  ORDER BY d.id`;

/**
 * The step with the edges from decisions to its findings, and with the status that follows. What a document no longer
 * shows stays RESOLVED, whatever was decided; where it shows it again, the decisions count again.
 */
export async function deriveDecisions(run: Run, { stored, wanted }: Step): Promise<Step> {
  const findings = nodesIn(wanted, 'Finding');
  const ids = [...new Set([...nodesIn(stored, 'Finding'), ...findings].map(({ id }) => id))].sort();
  if (ids.length === 0) return { stored, wanted };
  const [before, edges] = await Promise.all([
    run(DECISIONS_ABOUT, { ids }),
    run(EDGE_STATEMENTS.DECIDES.stored, { ids }),
  ]);
  const decisions = new Map([...before, ...nodesIn(wanted, 'Decision')].map((row) => [row.id, row]));
  const byFinding = groupBy([...decisions.values()], (row) => textOf(row, 'aboutId') ?? '');
  return {
    stored: withMore(stored, { edges: { DECIDES: edges } }),
    wanted: withMore(
      {
        ...wanted,
        nodes: new Map(wanted.nodes).set(
          'Finding',
          findings.map((finding) => withStatus(finding, byFinding.get(finding.id) ?? [])),
        ),
      },
      {
        edges: {
          DECIDES: findings.flatMap(({ id: to }) =>
            (byFinding.get(to) ?? []).map(({ id: from }) => ({ from, to, properties: {} })),
          ),
        },
      },
    ),
  };
}

function withStatus(finding: NodeRow, decisions: readonly NodeRow[]): NodeRow {
  if (finding.properties['status'] === 'RESOLVED') return finding;
  return {
    ...finding,
    properties: { ...finding.properties, status: statusAfter(decisions.flatMap(toDecided)) },
  };
}

function toDecided(row: NodeRow) {
  const kind = FINDING_DECISION_KINDS.find((each) => each === row.properties['kind']);
  const at = textOf(row, 'at');
  if (kind === undefined || at === null) return [];
  return [{ id: row.id, kind, at, isRevoked: textOf(row, 'revokedAt') !== null }];
}
