/** Files into the graph: every file ends in one outcome, and a bad one does not keep the others out. */

import { ZerenError, type ErrorCode } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { writeDocument } from '../graph/write/document.ts';
import type { Coverage } from '../model/records.ts';
import { chooseEditions, type Edition } from './editions.ts';
import { findFiles, readBytes } from './files.ts';
import type { Reader } from './reader.ts';
import type { ReadDocument, Warning } from './reading.ts';
import { openStore, type Store } from './store.ts';

/** What became of one file. */
export interface LoadedFile {
  readonly file: string;
  readonly outcome: 'loaded' | 'loaded_with_warnings' | 'quarantined';
  /** Why it was quarantined, else null. */
  readonly code: ErrorCode | null;
  readonly message: string | null;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** The graph held these facts, read in this way, already. */
  readonly unchanged: boolean;
  readonly documentId: string | null;
  readonly title: string | null;
  readonly coverage: Coverage | null;
  readonly warnings: readonly Warning[];
}

/** What became of a load. */
export interface LoadReport {
  /** Sorted by file. */
  readonly files: readonly LoadedFile[];
  /** Files of the folders that are no text and were left alone. */
  readonly skipped: readonly string[];
  /** Of the graph afterwards. */
  readonly version: number;
}

/** What a load works with. */
export interface LoadDependencies {
  readonly graph: Graph;
  readonly reader: Reader;
  readonly storeFolder: string;
  /** Told how each file ended, as it ends. */
  onProgress(message: string): void;
}

/** Readers of the graph get this long between two publications, ms. */
const PUBLISH_INTERVAL = 100;

/**
 * Reads and loads files and folders. Of several editions of one document, one is loaded (`chooseEditions`); the
 * result does not depend on the order of the paths.
 * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT, CONFLICT, DISK_FULL, FOLDER_UNWRITABLE: what was loaded by then
 *   stays, and loading again goes on from there
 */
export async function loadPaths(paths: readonly string[], deps: LoadDependencies): Promise<LoadReport> {
  const store = await openStore(deps.storeFolder);
  const { files, skipped } = await findFiles(paths);
  const ended: LoadedFile[] = [];
  const end = (file: LoadedFile) => {
    ended.push(file);
    deps.onProgress(`${ended.length}/${files.length} ${file.file}: ${toProgress(file)}`);
  };

  const editions: Edition[] = [];
  for (const { file, problem } of files) {
    const read = problem === null ? await receive(file, store, deps.reader) : quarantined(file, problem);
    if ('outcome' in read) end(read);
    else editions.push(read);
  }
  const publish = paced(PUBLISH_INTERVAL);
  for (const { edition, chosen } of chooseEditions(editions)) {
    if (edition === chosen) end(await publish(() => load(edition, store, deps)));
    else end(passedOver(edition, chosen));
  }
  const { version } = await deps.graph.state();
  return { files: ended.sort((a, b) => (a.file < b.file ? -1 : 1)), skipped, version };
}

/** Reads a file once to know its document, and keeps its bytes: they are read again when their turn comes. */
async function receive(file: string, store: Store, reader: Reader): Promise<Edition | LoadedFile> {
  const reading = await readSafely(file, () => readBytes(file), reader);
  if ('outcome' in reading) return reading;
  const { bytes, document } = reading;
  const sha256 = await store.put(bytes);
  await store.record({ event: 'received', sha256, file });
  const { id, title, publishedOn } = document.facts.document;
  const { coverage } = document.facts.document;
  return { file, sha256, documentId: id, title, publishedOn, length: document.source.text.length, coverage };
}

async function load(
  edition: Edition,
  store: Store,
  { graph, reader }: LoadDependencies,
): Promise<LoadedFile> {
  const { file, sha256, documentId } = edition;
  const reading = await readSafely(file, () => store.get(sha256), reader);
  if ('outcome' in reading) return reading;
  const { facts, inputsDigest, warnings } = reading.document;
  try {
    const written = await writeDocument(
      graph,
      facts,
      inputsDigest,
      warnings.length === 0 ? 'LOADED' : 'LOADED_WITH_WARNINGS',
    );
    if (written.changed) {
      await store.record({ event: 'committed', sha256, documentId, version: written.version });
    }
    return loaded(edition, !written.changed, warnings);
  } catch (error) {
    if (!(error instanceof ZerenError) || error.code !== 'INTERNAL') throw error;
    return quarantined(file, error);
  }
}

interface SafeReading {
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
}

/** A document that no rule foresaw must not keep the others out, so a fault of ours ends that file alone. */
async function readSafely(
  file: string,
  getBytes: () => Promise<Uint8Array>,
  reader: Reader,
): Promise<SafeReading | LoadedFile> {
  try {
    const bytes = await getBytes();
    const reading = await reader.read(bytes, file);
    return reading.outcome === 'quarantined' ? quarantined(file, reading) : { bytes, document: reading };
  } catch (error) {
    if (error instanceof ZerenError) return quarantined(file, error);
    return quarantined(file, { code: 'INTERNAL', message: `could not be read: ${String(error)}` });
  }
}

function loaded(edition: Edition, unchanged: boolean, warnings: readonly Warning[]): LoadedFile {
  const { file, documentId, title, coverage } = edition;
  return {
    file,
    outcome: warnings.length === 0 ? 'loaded' : 'loaded_with_warnings',
    ...{ code: null, message: null, line: null },
    ...{ unchanged, documentId, title, coverage, warnings },
  };
}

/** Another file of the load has the same document: the same bytes, or a better edition. */
function passedOver(edition: Edition, chosen: Edition): LoadedFile {
  if (edition.sha256 === chosen.sha256) return loaded(edition, true, []);
  const message = `${chosen.file} has a later or longer edition of this document, which was loaded`;
  return loaded(edition, true, [{ code: 'OTHER_EDITION', message, line: null }]);
}

function quarantined(
  file: string,
  problem: { readonly code: ErrorCode; readonly message: string; readonly line?: number | null },
): LoadedFile {
  const { code, message, line = null } = problem;
  return {
    file,
    outcome: 'quarantined',
    ...{ code, message, line },
    ...{ unchanged: false, documentId: null, title: null, coverage: null, warnings: [] },
  };
}

function toProgress(file: LoadedFile): string {
  if (file.outcome === 'quarantined') return `quarantined, ${file.code ?? ''}`;
  return file.unchanged ? 'unchanged' : file.outcome;
}

/** Runs work that begins at least `interval` ms after the last one ended; what changed nothing costs no pause. */
function paced(interval: number): (work: () => Promise<LoadedFile>) => Promise<LoadedFile> {
  let next = 0;
  return async (work) => {
    const wait = next - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const file = await work();
    if (!file.unchanged) next = performance.now() + interval;
    return file;
  };
}
