/**
 * Findings between documents. Each belongs to one of them, and follows from what all of them say of its subject: a write that
 * touches the subject finds them anew, so that the order of loading does not matter.
 */

import type { CorpusAudit, CorpusFinding } from '../../../model/corpus.ts';
import type { Run } from '../../connection.ts';
import { plainCypher } from '../../cypher.ts';
import { EDGE_STATEMENTS } from '../edge-kinds.ts';
import { toFinding } from '../own-rows.ts';
import { toRow, type NodeRow } from '../rows.ts';
import { edgesIn, nodesIn, withMore, type Step, type Subgraph } from '../stored.ts';
import { claimsIn, readClaimsOfOthers } from './claims.ts';

export const STORED_CONTRADICTIONS = plainCypher<{ readonly ids: readonly string[] }, NodeRow>(
  'stored-contradictions',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(f:Finding)
  WHERE f.isBetweenDocuments
  RETURN {id: f.id, properties: properties(f)} AS row
  ORDER BY f.id`;

/** The step with all findings between documents about what the document speaks of, or spoke of: its own and those of others. */
export async function deriveContradictions(
  run: Run,
  documentId: string,
  { stored, wanted }: Step,
  auditCorpus: CorpusAudit,
): Promise<Step> {
  const own = claimsIn(wanted);
  const ids = [...new Set([...claimsIn(stored), ...own].map(({ subjectId }) => subjectId))].sort();
  if (ids.length === 0) return { stored, wanted };
  const findings = auditCorpus([...own, ...(await readClaimsOfOthers(run, ids, documentId))]);
  const before = await run(STORED_CONTRADICTIONS, { ids });
  const others = { ids: before.map(({ id }) => id) };
  return {
    stored: withMore(stored, {
      nodes: { Finding: before },
      edges: {
        ABOUT: await run(EDGE_STATEMENTS.ABOUT.stored, others),
        EVIDENCED_BY: await run(EDGE_STATEMENTS.EVIDENCED_BY.stored, others),
      },
    }),
    wanted: withMore(wanted, {
      nodes: { Finding: findings.map(toFindingRow) },
      edges: {
        ABOUT: findings.map(({ id, aboutId }) => ({ from: id, to: aboutId, properties: {} })),
        EVIDENCED_BY: findings.flatMap(({ id, statementIds }) =>
          statementIds.map((statementId) => ({ from: id, to: statementId, properties: {} })),
        ),
      },
    }),
  };
}

/**
 * The step of a removal without the stored findings that go with the document: its own, and those that rested on its
 * statements and are found no more. The graph is then as if it had never been there.
 */
export function withoutRemoved(documentId: string, { stored, wanted }: Step): Subgraph {
  const statements = new Set(nodesIn(stored, 'Statement').map(({ id }) => id));
  const found = new Set(nodesIn(wanted, 'Finding').map(({ id }) => id));
  const rested = new Set(
    edgesIn(stored, 'EVIDENCED_BY')
      .filter(({ to }) => statements.has(to))
      .map(({ from }) => from),
  );
  const kept = nodesIn(stored, 'Finding').filter(
    ({ id, properties }) => found.has(id) || (properties['documentId'] !== documentId && !rested.has(id)),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const ofKept = (kind: 'ABOUT' | 'EVIDENCED_BY') =>
    edgesIn(stored, kind).filter(({ from }) => ids.has(from));
  return {
    nodes: new Map(stored.nodes).set('Finding', kept),
    edges: new Map(stored.edges).set('ABOUT', ofKept('ABOUT')).set('EVIDENCED_BY', ofKept('EVIDENCED_BY')),
  };
}

function toFindingRow(finding: CorpusFinding): NodeRow {
  const { documentId } = finding;
  return toRow({ ...toFinding(documentId, finding), documentId, isBetweenDocuments: true });
}
