/** What one write does to the graph, worked out before anything is written. */

import type { CorpusAudit } from '../../model/corpus.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import type { Run } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { edgeChanges, nameChanges, nodeChanges, type ChangeRow, type Wordings } from './changes.ts';
import { deriveDecisions } from './decisions-of-findings.ts';
import { deriveAssociations } from './derived/associations.ts';
import { deriveCites } from './derived/cites.ts';
import { deriveContradictions, withoutRemoved } from './derived/contradictions.ts';
import { compareEdges, compareNodes, isEmpty, rowsIn, type Difference } from './difference.ts';
import { EDGE_KINDS, type EdgeKind } from './edge-kinds.ts';
import { toEdgeRows } from './edge-rows.ts';
import { withFindingKeys } from './finding-keys.ts';
import { withHistory, withoutMisread } from './findings.ts';
import { deriveFormerIds, NO_FORMER_IDS, type FormerIds } from './former-ids.ts';
import { withNeededOnly } from './needed.ts';
import { NODE_KINDS, type NodeKind } from './node-kinds.ts';
import { toNodeRows } from './node-rows.ts';
import { findOrphans, type Orphan } from './orphans.ts';
import type { ReadingMarks } from './own-rows.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import { edgesIn, nodesIn, readStored, type Step, type Subgraph } from './stored.ts';
import { toNames, toWording } from './wording.ts';

/** Differences by kind, and what follows from them. */
export interface WritePlan {
  readonly nodes: ReadonlyMap<NodeKind, Difference<NodeRow>>;
  readonly edges: ReadonlyMap<EdgeKind, Difference<EdgeRow>>;
  readonly orphans: readonly Orphan[];
  readonly formerIds: FormerIds;
  readonly changes: readonly ChangeRow[];
  /** Ids of the nodes whose properties or links change, sorted. */
  readonly touched: readonly string[];
}

/** What a plan takes over from what was read. */
interface Known {
  readonly formerIds: FormerIds;
  /** Of organizations that the document speaks of no more, by id. */
  readonly names: ReadonlyMap<string, string>;
}

const NOTHING_KNOWN: Known = { formerIds: NO_FORMER_IDS, names: new Map() };

const ROLE_AND_MEMBER_KINDS = [
  'LEADS',
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SUPERVISES',
  'MEMBER_OF',
] as const satisfies readonly EdgeKind[];

export const NAMED_ORGANIZATIONS = plainCypher<{ readonly ids: readonly string[] }, NodeRow>(
  'named-organizations',
  'WRITE',
)`
  UNWIND $ids AS id
  MATCH (e:Organization {id: id})
  RETURN {id: e.id, properties: {name: e.name}} AS row
  ORDER BY e.id`;

const NOTHING: Subgraph = { nodes: new Map(), edges: new Map() };

/** From what is stored of the document to `facts`; null when both are the same. */
export async function planLoad(
  run: Run,
  facts: DocumentFacts,
  marks: ReadingMarks,
  version: number,
  auditCorpus: CorpusAudit,
): Promise<WritePlan | null> {
  const needed = withNeededOnly(facts);
  const read: Subgraph = { nodes: toNodeRows(needed, marks), edges: toEdgeRows(needed) };
  const documentId = facts.document.id;
  const stored = await readStored(run, documentId, (kind) => nodesIn(read, kind).map(({ id }) => id));
  const step = await deriveContradictions(run, documentId, { stored, wanted: read }, auditCorpus);
  const kept = withoutMisread(step);
  const history = withHistory({ stored: kept, wanted: step.wanted }, documentId, version);
  const wanted = await withFindingKeys(run, history);
  return planStep(run, documentId, { stored: step.stored, wanted }, version);
}

/** From what is stored of the document to nothing; null when there is none. */
export async function planRemoval(
  run: Run,
  documentId: string,
  version: number,
  auditCorpus: CorpusAudit,
): Promise<WritePlan | null> {
  const own: Step = { stored: await readStored(run, documentId, () => []), wanted: NOTHING };
  const step = await deriveContradictions(run, documentId, own, auditCorpus);
  const kept = withoutRemoved(documentId, step);
  const history = withHistory({ stored: kept, wanted: step.wanted }, documentId, version);
  const wanted = await withFindingKeys(run, history);
  return planStep(run, documentId, { stored: step.stored, wanted }, version);
}

/** @param own from what is stored to what is wanted of the document itself */
async function planStep(run: Run, documentId: string, own: Step, version: number): Promise<WritePlan | null> {
  const orphans = await findOrphans(run, documentId, own);
  const gone = new Set(orphans.map(({ id }) => id));
  const cited = await deriveCites(run, documentId, own);
  const derived = await deriveAssociations(run, documentId, cited, gone);
  const formerIds = await deriveFormerIds(run, own, orphans);
  const decided = await deriveDecisions(run, derived);
  return toPlan(decided, orphans, version, { formerIds, names: await readNames(run, decided) });
}

/** Names of those who held a role, or were a member, and no longer stand in the document. */
async function readNames(run: Run, { stored, wanted }: Step): Promise<ReadonlyMap<string, string>> {
  const there = new Set([...wanted.nodes.values()].flat().map(({ id }) => id));
  const ends = ROLE_AND_MEMBER_KINDS.flatMap((kind) => edgesIn(stored, kind)).map(({ from }) => from);
  const ids = [...new Set(ends.filter((id) => !there.has(id)))].sort();
  return ids.length === 0 ? new Map() : toNames(await run(NAMED_ORGANIZATIONS, { ids }));
}

/** What leads from one state to the other; null when both are the same. */
export function toPlan(
  { stored, wanted }: Step,
  orphans: readonly Orphan[],
  version: number,
  { formerIds, names }: Known = NOTHING_KNOWN,
): WritePlan | null {
  const nodes = new Map(
    NODE_KINDS.map((kind) => [kind, compareNodes(nodesIn(stored, kind), nodesIn(wanted, kind))]),
  );
  const edges = new Map(
    EDGE_KINDS.map((kind) => [kind, compareEdges(edgesIn(stored, kind), edgesIn(wanted, kind))]),
  );
  if ([...nodes.values(), ...edges.values()].every((each) => isEmpty<NodeRow | EdgeRow>(each))) return null;
  const before = toWording(stored);
  const wordings: Wordings = {
    before: { ...before, names: new Map([...names, ...before.names]) },
    after: toWording(wanted),
  };
  const changes = [
    ...[...nodes].flatMap(([kind, difference]) => nodeChanges(version, kind, difference, wordings)),
    ...[...edges].flatMap(([kind, difference]) => edgeChanges(version, kind, difference, wordings)),
    ...nameChanges(version, wordings),
    ...orphans.flatMap((orphan) =>
      nodeChanges(version, orphan.kind, { added: [], changed: [], removed: [orphan] }, wordings),
    ),
  ];
  return { nodes, edges, orphans, formerIds, changes, touched: toTouched(nodes, edges, orphans, formerIds) };
}

function toTouched(
  nodes: WritePlan['nodes'],
  edges: WritePlan['edges'],
  orphans: readonly Orphan[],
  { put, removed }: FormerIds,
): readonly string[] {
  const changed = [...[...nodes.values()].flatMap(rowsIn), ...orphans].map(({ id }) => id);
  const ends = [...edges.values()].flatMap(rowsIn).flatMap(({ from, to }) => [from, to]);
  const former = [...put.flatMap(({ id, nowId }) => [id, nowId]), ...removed];
  return [...new Set([...changed, ...ends, ...former])].sort();
}
