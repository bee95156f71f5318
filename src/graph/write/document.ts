/** Puts one document's facts into the graph, or takes them out: one document, one version, one transaction. */

import type { CorpusAudit } from '../../model/corpus.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import type { Graph } from '../client.ts';
import type { Run } from '../connection.ts';
import { cypher, plainCypher } from '../cypher.ts';
import { applyPlan } from './apply.ts';
import type { ChangeRow } from './changes.ts';
import type { ReadingMarks } from './own-rows.ts';
import { planLoad, planRemoval, type WritePlan } from './plan.ts';

/** What a write did. */
export interface WriteResult {
  /** The version that holds the facts. */
  readonly version: number;
  /** False when the graph held them already; no version was made then. */
  readonly changed: boolean;
  /** What the version changes; of a rehearsal, what it would. */
  readonly changes: readonly ChangeRow[];
}

/** How a document is written. */
export interface WriteOptions {
  /** LOADED where none is given. */
  readonly outcome?: ReadingMarks['outcome'];
  /** Asked what is wrong between this document and others; nothing is where none is given. */
  readonly auditCorpus?: CorpusAudit;
  /** Waited for between planning and the first write. */
  readonly mayBegin?: () => Promise<void>;
  /** Nothing is written: only what would change is told. */
  readonly isRehearsal?: boolean;
}

const findNothing: CorpusAudit = () => [];

export const STORED_EDITION = plainCypher<
  { readonly id: string },
  { readonly inputsDigest: string | null; readonly sha256: string }
>('stored-edition', 'WRITE')`
  MATCH (d:Document {id: $id})
  WHERE d.held
  RETURN d {.inputsDigest, .sha256} AS row`;

export const HELD_READINGS = cypher<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly inputsDigest: string }
>('held-readings')`
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WHERE d.held AND d.inputsDigest IS NOT NULL
  RETURN d {.id, .inputsDigest} AS row
  ORDER BY d.id`;

/** Ids in one statement. */
const MOST_IDS = 1_000;

/** By id of those of the documents that the graph holds: the digest of what their facts were read from. */
export async function heldReadings(
  graph: Graph,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  for (let from = 0; from < documentIds.length; from += MOST_IDS) {
    const ids = documentIds.slice(from, from + MOST_IDS);
    for (const { id, inputsDigest } of await graph.read(HELD_READINGS, { ids }, null))
      held.set(id, inputsDigest);
  }
  return held;
}

/**
 * Makes the graph say of this document what `facts` say, and nothing else. What means the same keeps its node.
 * @param inputsDigest of what the facts were read from; the stored one again changes nothing
 * @throws ZerenError CONFLICT, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL for facts that do not hold together
 */
export async function writeDocument(
  graph: Graph,
  facts: DocumentFacts,
  inputsDigest: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const { outcome = 'LOADED', auditCorpus = findNothing, mayBegin, isRehearsal = false } = options;
  const { id: documentId, sha256 } = facts.document;
  return carryOut(graph, isRehearsal, async (run, version) => {
    const [edition] = await run(STORED_EDITION, { id: documentId });
    if (edition?.inputsDigest === inputsDigest) return null;
    const plan = await planLoad(run, facts, { inputsDigest, outcome }, version, auditCorpus);
    if (plan === null) return null;
    await mayBegin?.();
    return { op: 'LOAD', documentId, sha256, plan };
  });
}

/** How a document is taken out. */
export type RemoveOptions = Pick<WriteOptions, 'auditCorpus' | 'isRehearsal'>;

/**
 * Takes out all that the document says, and the shared nodes that nothing else speaks of.
 * @throws ZerenError CONFLICT, DATABASE_UNAVAILABLE, TIMEOUT
 */
export async function removeDocument(
  graph: Graph,
  documentId: string,
  { auditCorpus = findNothing, isRehearsal = false }: RemoveOptions = {},
): Promise<WriteResult> {
  return carryOut(graph, isRehearsal, async (run, version) => {
    const [edition] = await run(STORED_EDITION, { id: documentId });
    if (edition === undefined) return null;
    const plan = await planRemoval(run, documentId, version, auditCorpus);
    return plan === null ? null : { op: 'REMOVE', documentId, sha256: edition.sha256, plan };
  });
}

/** What one document's write is made of. */
interface PlannedWrite {
  readonly op: 'LOAD' | 'REMOVE';
  readonly documentId: string;
  readonly sha256: string;
  readonly plan: WritePlan;
}

async function carryOut(
  graph: Graph,
  isRehearsal: boolean,
  toWrite: (run: Run, version: number) => Promise<PlannedWrite | null>,
): Promise<WriteResult> {
  if (isRehearsal) {
    return graph.writer.rehearse(async (run, version) => {
      const write = await toWrite(run, version);
      return { version: version - 1, changed: false, changes: write?.plan.changes ?? [] };
    });
  }
  let changes: readonly ChangeRow[] = [];
  const published = await graph.writer.publish(async (run, version) => {
    const write = await toWrite(run, version);
    if (write === null) return null;
    const { plan, ...content } = write;
    changes = plan.changes;
    return { ...content, touched: plan.touched, apply: (publishing) => applyPlan(publishing, plan) };
  });
  return { ...published, changes };
}
