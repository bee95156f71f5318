/** Puts one document's facts into the graph, or takes them out: one document, one version, one transaction. */

import type { DocumentFacts } from '../../model/facts.ts';
import type { Graph } from '../client.ts';
import { plainCypher } from '../cypher.ts';
import { applyPlan } from './apply.ts';
import type { ReadingMarks } from './own-rows.ts';
import { planLoad, planRemoval } from './plan.ts';

/** What a write did. */
export interface WriteResult {
  /** The version that holds the facts. */
  readonly version: number;
  /** False when the graph held them already; no version was made then. */
  readonly changed: boolean;
  /** How many `Change` rows the version has. */
  readonly changes: number;
}

export const STORED_EDITION = plainCypher<
  { readonly id: string },
  { readonly inputsDigest: string | null; readonly sha256: string }
>('stored-edition', 'WRITE')`
  MATCH (d:Document {id: $id})
  WHERE d.held
  RETURN d {.inputsDigest, .sha256} AS row`;

/**
 * Makes the graph say of this document what `facts` say, and nothing else. What means the same keeps its node.
 * @param inputsDigest of what the facts were read from; the stored one again changes nothing
 * @throws ZerenError CONFLICT, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL for facts that do not hold together
 */
export async function writeDocument(
  graph: Graph,
  facts: DocumentFacts,
  inputsDigest: string,
  outcome: ReadingMarks['outcome'] = 'LOADED',
): Promise<WriteResult> {
  const { id: documentId, sha256 } = facts.document;
  let changes = 0;
  const published = await graph.writer.publish(async (run, version) => {
    const [edition] = await run(STORED_EDITION, { id: documentId });
    if (edition?.inputsDigest === inputsDigest) return null;
    const plan = await planLoad(run, facts, { inputsDigest, outcome }, version);
    if (plan === null) return null;
    changes = plan.changes.length;
    return {
      op: 'LOAD',
      documentId,
      sha256,
      touched: plan.touched,
      apply: (write) => applyPlan(write, plan),
    };
  });
  return { ...published, changes };
}

/** Takes out all that the document says, and the shared nodes that nothing else speaks of. */
export async function removeDocument(
  graph: Graph,
  documentId: string,
): Promise<{ readonly version: number; readonly removed: boolean }> {
  const { version, changed } = await graph.writer.publish(async (run, next) => {
    const [edition] = await run(STORED_EDITION, { id: documentId });
    if (edition === undefined) return null;
    const plan = await planRemoval(run, documentId, next);
    if (plan === null) return null;
    const { sha256 } = edition;
    return {
      op: 'REMOVE',
      documentId,
      sha256,
      touched: plan.touched,
      apply: (write) => applyPlan(write, plan),
    };
  });
  return { version, removed: changed };
}
