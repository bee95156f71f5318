/** Takes a document out of the graph by any of its names. */

import { ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { removeDocument, type WriteResult } from '../graph/write/document.ts';
import { findDocuments, type FoundDocument } from '../graph/write/find-documents.ts';
import { showText } from './check-text.ts';
import { loadCorpusAudit } from './corpus-audit.ts';
import { openStore } from './store.ts';

/** What a removal works with. */
export interface RemoveDependencies {
  readonly graph: Graph;
  readonly storeFolder: string;
}

/** The document that was removed or, of a rehearsal, would be, and what that changes. */
export type RemovedDocument = FoundDocument & WriteResult;

/**
 * Removes the document of that id, ref, number or title. Its bytes stay in the store.
 * @throws ZerenError DOCUMENT_NOT_FOUND, AMBIGUOUS with candidates in the details
 */
export async function removeByName(
  name: string,
  deps: RemoveDependencies,
  { isRehearsal = false }: { readonly isRehearsal?: boolean } = {},
): Promise<RemovedDocument> {
  const [document, ...others] = await findDocuments(deps.graph, name);
  if (document === undefined) {
    throw new ZerenError(
      'DOCUMENT_NOT_FOUND',
      `expected the id, ref, number or title of a document, got ${showText(name)}`,
    );
  }
  if (others.length > 0) {
    const candidates = [document, ...others];
    const count = String(candidates.length);
    throw new ZerenError('AMBIGUOUS', `expected one document, ${count} are called so; give the id`, {
      details: { candidates },
    });
  }
  const auditCorpus = await loadCorpusAudit();
  const written = await removeDocument(deps.graph, document.id, { auditCorpus, isRehearsal });
  if (written.changed) {
    const store = await openStore(deps.storeFolder);
    await store.record({ event: 'removed', documentId: document.id, version: written.version });
  }
  return { ...document, ...written };
}
