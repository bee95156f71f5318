/** The documents that decisions have a part in, read again from the store. */

import { ZerenError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Graph } from '../graph/client.ts';
import {
  DOCUMENTS_OF_DECISIONS,
  DOCUMENTS_OF_NAMES,
  DOCUMENTS_OF_ORGANIZATIONS,
  DOCUMENTS_OF_SUBJECTS,
  DOCUMENTS_OF_WORDS,
  HELD_EDITIONS,
  type HeldEdition,
} from '../graph/queries/concerned-documents.ts';
import { ofKinds, phrase } from '../graph/full-text.ts';
import type { Reread } from '../graph/write/decisions.ts';
import type { Decision, ReadingDecision } from '../model/decisions.ts';
import type { Reader } from './reader.ts';
import { toMarks } from './reading.ts';
import type { Store } from './store.ts';

/** What reading again works with. */
export interface RereadDependencies {
  /** So many documents at most: all of their facts are held at once. */
  readonly most: number;
  readonly graph: Graph;
  readonly store: Store;
  /** Asked for where there is something to read. */
  readonly reader: () => Promise<Reader>;
}

/**
 * The documents of the graph that these decisions may have a part in, by id, read under all decisions.
 * @param changed decisions that were made or taken back
 * @throws ZerenError TOO_COSTLY where they are more than `most`; FILE_NOT_FOUND, FILE_UNREADABLE where the store has not what a document was read from, CONFLICT where
 *   its bytes make another document now, and the code of a document that cannot be read any more
 */
export async function rereadConcerned(
  changed: readonly ReadingDecision[],
  decisions: readonly Decision[],
  { most, graph, store, reader }: RereadDependencies,
): Promise<readonly Reread[]> {
  const editions = await findConcerned(graph, changed);
  if (editions.length === 0) return [];
  if (editions.length > most) {
    throw new ZerenError(
      'TOO_COSTLY',
      `expected at most ${most} documents to be read again, got ${editions.length}`,
    );
  }
  const files = await filesBySha256(store);
  const reading = await reader();
  const rereads: Reread[] = [];
  for (const { id, sha256 } of editions) {
    const bytes = await store.get(sha256);
    const read = await reading.read(bytes, files.get(sha256) ?? sha256, decisions);
    if (read.outcome === 'quarantined') throw new ZerenError(read.code, `${id}: ${read.message}`);
    if (read.facts.document.id !== id) {
      throw new ZerenError(
        'CONFLICT',
        `expected ${sha256} to make ${id}, got ${read.facts.document.id}; load the document again`,
      );
    }
    rereads.push({ facts: read.facts, marks: toMarks(read) });
  }
  return rereads;
}

/** Held documents, by id. */
async function findConcerned(
  graph: Graph,
  changed: readonly ReadingDecision[],
): Promise<readonly HeldEdition[]> {
  const concerns = changed.map(toConcerns);
  const idsOf = (kind: 'organizationIds' | 'documentIds' | 'subjectIds') =>
    [...new Set(concerns.flatMap((each) => each[kind]))].sort();
  const names = [...new Set(concerns.flatMap((each) => each.names))].sort();
  const found = await Promise.all([
    graph.read(DOCUMENTS_OF_ORGANIZATIONS, { ids: idsOf('organizationIds') }, null),
    graph.read(DOCUMENTS_OF_NAMES, { names }, null),
    graph.read(DOCUMENTS_OF_WORDS, { queries: names.map(toWordsQuery) }, null),
    graph.read(DOCUMENTS_OF_SUBJECTS, { ids: idsOf('subjectIds') }, null),
    graph.read(DOCUMENTS_OF_DECISIONS, { ids: changed.map(({ id }) => id).sort() }, null),
    graph.read(HELD_EDITIONS, { ids: idsOf('documentIds') }, null),
  ]);
  const byId = new Map(found.flat().map((edition) => [edition.id, edition]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where to look for documents. */
interface Concerns {
  readonly organizationIds: readonly string[];
  /** Folded. */
  readonly names: readonly string[];
  readonly documentIds: readonly string[];
  readonly subjectIds: readonly string[];
}

const NOTHING: Concerns = { organizationIds: [], names: [], documentIds: [], subjectIds: [] };

function toConcerns(decision: ReadingDecision): Concerns {
  switch (decision.kind) {
    case 'ALIAS':
      return { ...NOTHING, organizationIds: [decision.aboutId], names: foldedNames(decision.name) };
    case 'SAME':
      return { ...NOTHING, organizationIds: [decision.aboutId, decision.otherId] };
    case 'DIFFER':
      return { ...NOTHING, documentIds: [decision.documentId] };
    case 'CORRECT':
      return { ...NOTHING, subjectIds: [decision.aboutId] };
  }
}

/** A passage in which a folded name stands: it may mean what the graph calls by another name, as 医保局 in a list of 省教育厅、医保局. */
function toWordsQuery(folded: string): string {
  return ofKinds('textTokens', ['doc'], phrase('textTokens', folded));
}

/** 市交通委(市道运局) is known by what stands before the brackets. */
function foldedNames(name: string): readonly string[] {
  const [before = ''] = name.normalize('NFKC').split('(');
  return [fold(name), fold(before)].filter((folded) => folded !== '');
}

/** Under which name the bytes were received last: the name may tell what they are. */
async function filesBySha256(store: Store): Promise<ReadonlyMap<string, string>> {
  const entries = await store.entries();
  return new Map(
    entries.flatMap((entry) => (entry.event === 'received' ? [[entry.sha256, entry.file] as const] : [])),
  );
}
