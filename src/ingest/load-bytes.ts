/** One document, as it is handed in, into the graph: what cannot be read leaves nothing behind. */

import { ZerenError } from '../errors.ts';
import { writeDocument, type WriteResult } from '../graph/write/document.ts';
import { checkText } from './check-text.ts';
import { loadCorpusAudit } from './corpus-audit.ts';
import { putDecisions, type DecisionDependencies } from './decide.ts';
import { openDecisionStore } from './decision-store.ts';
import { toMarks, type Warning } from './reading.ts';
import { openStore } from './store.ts';

/** What loading did or, of a rehearsal, would do. */
export interface LoadedBytes extends WriteResult {
  readonly documentId: string;
  readonly outcome: 'LOADED' | 'LOADED_WITH_WARNINGS';
  /** The graph held these facts already. */
  readonly isUnchanged: boolean;
  readonly warnings: readonly Warning[];
}

/** Of a file's name, in UTF-16 units. */
const LONGEST_NAME = 255;

/**
 * Reads the bytes and puts what they say into the graph, in place of an earlier edition.
 * @param document with the name of the file that it is, or would be
 * @throws ZerenError the code of a file that cannot be read, CONFLICT, DATABASE_UNAVAILABLE, TIMEOUT, DISK_FULL,
 *   FOLDER_UNWRITABLE
 */
export async function loadBytes(
  document: { readonly name: string; readonly bytes: Uint8Array },
  deps: DecisionDependencies,
  { isRehearsal = false }: { readonly isRehearsal?: boolean } = {},
): Promise<LoadedBytes> {
  const { graph, storeFolder } = deps;
  const name = checkText('name', document.name, LONGEST_NAME);
  const decisions = isRehearsal ? await openDecisionStore(storeFolder).all() : await putDecisions(deps);
  const reader = await deps.reader();
  const reading = await reader.read(document.bytes, name, decisions);
  if (reading.outcome === 'quarantined') {
    const place = reading.line === null ? '' : ` line ${reading.line}`;
    throw new ZerenError(reading.code, `${name}${place}: ${reading.message}`);
  }
  const { facts, warnings } = reading;
  const { inputsDigest, outcome } = toMarks(reading);
  const options = { outcome, auditCorpus: await loadCorpusAudit(), isRehearsal };
  const store = isRehearsal ? null : await openStore(storeFolder);
  if (store !== null) {
    const sha256 = await store.put(document.bytes);
    await store.record({ event: 'received', sha256, file: name });
  }
  const written = await writeDocument(graph, facts, inputsDigest, options);
  const { id: documentId, sha256 } = facts.document;
  if (written.changed) {
    await store?.record({ event: 'committed', sha256, documentId, version: written.version });
  }
  const isUnchanged = isRehearsal ? written.changes.length === 0 : !written.changed;
  return { ...written, documentId, outcome, warnings, isUnchanged };
}
