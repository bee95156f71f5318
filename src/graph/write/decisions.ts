/** Decisions and all that they make of the documents: one version, one transaction, so that nothing is half decided. */

import { createHash } from 'node:crypto';
import { ZerenError } from '../../errors.ts';
import type { CorpusAudit } from '../../model/corpus.ts';
import type { Decision } from '../../model/decisions.ts';
import type { DocumentFacts } from '../../model/facts.ts';
import type { Graph } from '../client.ts';
import type { Run } from '../connection.ts';
import { ADD_CHANGES, applyPlan } from './apply.ts';
import { withoutUndone, type ChangeRow } from './changes.ts';
import { planDecisions } from './plan-decisions.ts';
import { STORED_EDITION, type WriteResult } from './document.ts';
import type { ReadingMarks } from './own-rows.ts';
import { planLoad, type WritePlan } from './plan.ts';

/** A document of the graph, read again. */
export interface Reread {
  readonly facts: DocumentFacts;
  readonly marks: ReadingMarks;
}

/** The documents that decisions have a part in. */
export interface DecidedDocuments {
  readonly rereads: readonly Reread[];
  readonly auditCorpus: CorpusAudit;
}

const NO_DOCUMENTS: DecidedDocuments = { rereads: [], auditCorpus: () => [] };

/**
 * Makes the graph hold these decisions beside those it has, and the documents as they are read under them. A decision
 * that is revoked in the graph stays so.
 * @throws ZerenError CONFLICT where the graph holds another edition of a document meanwhile, DATABASE_UNAVAILABLE, TIMEOUT
 */
export async function writeDecisions(
  graph: Graph,
  decisions: readonly Decision[],
  documents: DecidedDocuments = NO_DOCUMENTS,
): Promise<WriteResult> {
  let changes: readonly ChangeRow[] = [];
  const published = await graph.writer.publish(async (run, version) => {
    const done = await carryOut(run, decisions, documents, version);
    if (done === null) return null;
    changes = done.changes;
    return {
      op: 'DECIDE',
      documentId: null,
      sha256: createHash('sha256').update(JSON.stringify(decisions)).digest('hex'),
      touched: done.touched,
      apply: async (publishing) => {
        await carryOut(publishing, decisions, documents, version);
      },
    };
  });
  return { ...published, changes };
}

/** What `writeDecisions` would change; nothing is. */
export async function rehearseDecisions(
  graph: Graph,
  decisions: readonly Decision[],
  documents: DecidedDocuments,
): Promise<WriteResult> {
  return graph.writer.rehearse(async (run, version) => {
    const done = await carryOut(run, decisions, documents, version);
    return { version: version - 1, changed: false, changes: done?.changes ?? [] };
  });
}

type Done = Pick<WritePlan, 'changes' | 'touched'>;

/** Step by step: what one document leaves behind, the next one finds. Null where nothing is to be done. */
async function carryOut(
  run: Run,
  decisions: readonly Decision[],
  { rereads, auditCorpus }: DecidedDocuments,
  version: number,
): Promise<Done | null> {
  const plans: WritePlan[] = [];
  const apply = async (plan: WritePlan | null) => {
    if (plan === null) return;
    plans.push(plan);
    await applyPlan(run, { ...plan, changes: [] });
  };
  await apply(await planDecisions(run, decisions, version));
  for (const { facts, marks } of rereads) {
    const [edition] = await run(STORED_EDITION, { id: facts.document.id });
    if (edition?.inputsDigest === marks.inputsDigest) continue;
    if (edition?.sha256 !== facts.document.sha256) throw otherEdition(facts);
    await apply(await planLoad(run, facts, marks, version, auditCorpus));
  }
  if (plans.length === 0) return null;
  const changes = withoutUndone(plans.flatMap((plan) => plan.changes));
  await run(ADD_CHANGES, { rows: changes });
  return { changes, touched: [...new Set(plans.flatMap(({ touched }) => touched))].sort() };
}

function otherEdition({ document }: DocumentFacts): ZerenError {
  return new ZerenError(
    'CONFLICT',
    `expected the edition ${document.sha256} of ${document.id}, but the graph went on meanwhile`,
  );
}
