/** What one write does to the graph, worked out before anything is written. */

import type { DocumentFacts } from '../../model/facts.ts';
import type { Run } from '../connection.ts';
import { edgeChanges, nodeChanges, type ChangeRow, type Quotes } from './changes.ts';
import { compareEdges, compareNodes, isEmpty, type Difference } from './difference.ts';
import { EDGE_KINDS, type EdgeKind } from './edge-kinds.ts';
import { toEdgeRows } from './edge-rows.ts';
import { carryEvidence, carryFindings, carrySubjects } from './findings.ts';
import { withNeededOnly } from './needed.ts';
import { NODE_KINDS, type NodeKind } from './node-kinds.ts';
import { toNodeRows, type ReadingMarks } from './node-rows.ts';
import { findOrphans, type Orphans } from './orphans.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import { readStored, type Subgraph } from './stored.ts';

/** Differences by kind, and what follows from them. */
export interface WritePlan {
  readonly nodes: ReadonlyMap<NodeKind, Difference<NodeRow>>;
  readonly edges: ReadonlyMap<EdgeKind, Difference<EdgeRow>>;
  readonly orphans: Orphans;
  readonly changes: readonly ChangeRow[];
  /** Ids of the nodes whose properties or links change, sorted. */
  readonly touched: readonly string[];
}

const NOTHING: Subgraph = { nodes: new Map(), edges: new Map() };

/** From what is stored of the document to `facts`; null when both are the same. */
export async function planLoad(
  run: Run,
  facts: DocumentFacts,
  marks: ReadingMarks,
  version: number,
): Promise<WritePlan | null> {
  const needed = withNeededOnly(facts);
  const read: Subgraph = { nodes: toNodeRows(needed, marks), edges: toEdgeRows(needed) };
  const documentId = facts.document.id;
  const stored = await readStored(run, documentId, (kind) => idsOf(read.nodes.get(kind)));
  return planChange(run, documentId, stored, carryHistory(stored, read, documentId, version), version);
}

/** From what is stored of the document to nothing; null when there is none. */
export async function planRemoval(run: Run, documentId: string, version: number): Promise<WritePlan | null> {
  const stored = await readStored(run, documentId, () => []);
  return planChange(run, documentId, stored, NOTHING, version);
}

async function planChange(
  run: Run,
  documentId: string,
  stored: Subgraph,
  wanted: Subgraph,
  version: number,
): Promise<WritePlan | null> {
  const nodes = new Map(
    NODE_KINDS.map((kind) => [
      kind,
      compareNodes(stored.nodes.get(kind) ?? [], wanted.nodes.get(kind) ?? []),
    ]),
  );
  const edges = new Map(
    EDGE_KINDS.map((kind) => [
      kind,
      compareEdges(stored.edges.get(kind) ?? [], wanted.edges.get(kind) ?? []),
    ]),
  );
  if ([...nodes.values(), ...edges.values()].every((each) => isEmpty<NodeRow | EdgeRow>(each))) return null;
  const orphans = await findOrphans(run, documentId, stored, wanted);
  const quotes: Quotes = { before: toQuotes(stored), after: toQuotes(wanted) };
  const changes = [
    ...[...nodes].flatMap(([kind, difference]) => nodeChanges(version, kind, difference, quotes)),
    ...[...edges].flatMap(([kind, difference]) => edgeChanges(version, kind, difference, quotes)),
    ...nodeChanges(version, 'Unit', { added: [], changed: [], removed: orphans.organizations }, quotes),
  ];
  return { nodes, edges, orphans, changes, touched: toTouched(nodes, edges, orphans) };
}

/** What an earlier edition leaves behind: the history of findings, and names that other documents use. */
function carryHistory(stored: Subgraph, read: Subgraph, documentId: string, version: number): Subgraph {
  const findings = read.nodes.get('Finding') ?? [];
  const current = new Set(idsOf(findings));
  const there = new Set([...read.nodes.values()].flatMap(idsOf));
  const isThere = (id: string) => there.has(id);
  const edgesOf = (kind: EdgeKind) => [stored.edges.get(kind) ?? [], read.edges.get(kind) ?? []] as const;
  return {
    nodes: new Map(read.nodes).set(
      'Finding',
      carryFindings(stored.nodes.get('Finding') ?? [], findings, version),
    ),
    edges: new Map(read.edges)
      .set('ABOUT', carrySubjects(...edgesOf('ABOUT'), documentId, isThere))
      .set(
        'EVIDENCED_BY',
        carryEvidence(...edgesOf('EVIDENCED_BY'), (id) => current.has(id), isThere),
      )
      .set('HAS_NAME', edgesOf('HAS_NAME').flat()),
  };
}

/** The words of the first statement about each thing, and of each statement itself. */
function toQuotes({ nodes, edges }: Subgraph): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { id, properties } of nodes.get('Statement') ?? []) {
    const { quote } = properties;
    if (typeof quote === 'string') quotes.set(id, quote);
  }
  for (const kind of EDGE_KINDS.filter((each) => /^(?:SUBJECT|OBJECT)_/u.test(each))) {
    for (const { from, to } of edges.get(kind) ?? []) {
      const quote = quotes.get(from);
      if (quote !== undefined && !quotes.has(to)) quotes.set(to, quote);
    }
  }
  return quotes;
}

function toTouched(
  nodes: WritePlan['nodes'],
  edges: WritePlan['edges'],
  { organizations, regions }: Orphans,
): readonly string[] {
  const changedNodes = [...nodes.values()].flatMap(rowsOf);
  const ends = [...edges.values()].flatMap(rowsOf).flatMap(({ from, to }) => [from, to]);
  return [...new Set([...idsOf([...changedNodes, ...organizations, ...regions]), ...ends])].sort();
}

function rowsOf<Row>({ added, changed, removed }: Difference<Row>): readonly Row[] {
  return [...added, ...changed.map(({ after }) => after), ...removed];
}

function idsOf(rows: readonly NodeRow[] = []): readonly string[] {
  return rows.map(({ id }) => id);
}
