/** What becomes of the findings of an earlier edition. */

import type { EdgeKind } from './edge-kinds.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import { edgesIn, isOneEdition, nodesIn, type Step, type Subgraph } from './stored.ts';

/**
 * What is wanted, with the history of its findings and with those of the stored edition that are gone. Among them may be
 * findings between documents that belong to others.
 */
export function withHistory({ stored, wanted }: Step, documentId: string, version: number): Subgraph {
  const findings = nodesIn(wanted, 'Finding');
  const current = new Set(findings.map(({ id }) => id));
  const there = new Set([...wanted.nodes.values()].flat().map(({ id }) => id));
  const isThere = (id: string) => there.has(id);
  const ofOthers = new Set(
    nodesIn(stored, 'Finding')
      .filter(({ properties }) => properties['documentId'] !== documentId)
      .map(({ id }) => id),
  );
  const gone = new Set(nodesIn(stored, 'Statement').flatMap(({ id }) => (isThere(id) ? [] : id)));
  const edgesOf = (kind: EdgeKind) => [edgesIn(stored, kind), edgesIn(wanted, kind)] as const;
  return {
    nodes: new Map(wanted.nodes).set('Finding', carryFindings(nodesIn(stored, 'Finding'), findings, version)),
    edges: new Map(wanted.edges)
      .set(
        'ABOUT',
        carrySubjects(...edgesOf('ABOUT'), documentId, ({ from, to }) => isThere(to) || ofOthers.has(from)),
      )
      .set(
        'EVIDENCED_BY',
        carryEvidence(
          ...edgesOf('EVIDENCED_BY'),
          (id) => current.has(id),
          (id) => !gone.has(id),
        ),
      ),
  };
}

/**
 * What is stored without the findings that another reading of the same bytes does not give: nobody has put anything
 * right, it is only read otherwise. Of another edition, all that is stored.
 */
export function withoutMisread(step: Step): Subgraph {
  const { stored, wanted } = step;
  if (!isOneEdition(step)) return stored;
  const found = new Set(nodesIn(wanted, 'Finding').map(({ id }) => id));
  const kept = nodesIn(stored, 'Finding').filter(
    ({ id, properties }) => found.has(id) || properties['status'] === 'RESOLVED',
  );
  const ids = new Set(kept.map(({ id }) => id));
  const ofKept = (kind: EdgeKind) => edgesIn(stored, kind).filter(({ from }) => ids.has(from));
  return {
    nodes: new Map(stored.nodes).set('Finding', kept),
    edges: new Map(stored.edges).set('ABOUT', ofKept('ABOUT')).set('EVIDENCED_BY', ofKept('EVIDENCED_BY')),
  };
}

/**
 * The findings of the new edition with the history of their like, and those that are gone, which stay as RESOLVED.
 * @param version in which new ones appear and gone ones are resolved
 */
function carryFindings(
  stored: readonly NodeRow[],
  wanted: readonly NodeRow[],
  version: number,
): readonly NodeRow[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Set(wanted.map(({ id }) => id));
  return [
    ...wanted.map((row) => carry(before.get(row.id), row, version)),
    ...stored.filter(({ id }) => !after.has(id)).map((row) => resolve(row, version)),
  ];
}

/** The subjects of findings: one whose subject is gone is about the document, unless it belongs to another one. */
function carrySubjects(
  stored: readonly EdgeRow[],
  wanted: readonly EdgeRow[],
  documentId: string,
  isKept: (edge: EdgeRow) => boolean,
): readonly EdgeRow[] {
  const after = new Set(wanted.map(({ from }) => from));
  const gone = stored.filter(({ from }) => !after.has(from));
  return [...wanted, ...gone.map((edge) => (isKept(edge) ? edge : { ...edge, to: documentId }))];
}

/** The evidence of findings: of gone ones as far as it is still stated. */
function carryEvidence(
  stored: readonly EdgeRow[],
  wanted: readonly EdgeRow[],
  isCurrent: (findingId: string) => boolean,
  isThere: (id: string) => boolean,
): readonly EdgeRow[] {
  return [...wanted, ...stored.filter(({ from, to }) => !isCurrent(from) && isThere(to))];
}

function carry(before: NodeRow | undefined, row: NodeRow, version: number): NodeRow {
  if (before === undefined) {
    return { ...row, properties: { ...row.properties, firstVersion: version, resolvedVersion: null } };
  }
  const { firstVersion = version } = before.properties;
  return { ...row, properties: { ...row.properties, firstVersion, resolvedVersion: null } };
}

function resolve(row: NodeRow, version: number): NodeRow {
  if (row.properties['status'] === 'RESOLVED') return row;
  return { ...row, properties: { ...row.properties, status: 'RESOLVED', resolvedVersion: version } };
}
