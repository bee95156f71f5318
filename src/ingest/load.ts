/** Files into the graph: every file ends in one outcome, and a bad one does not keep the others out. */

import { ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { heldReadings, writeDocument } from '../graph/write/document.ts';
import type { CorpusAudit } from '../model/corpus.ts';
import type { Decision } from '../model/decisions.ts';
import { loadCorpusAudit } from './corpus-audit.ts';
import { putDecisions } from './decide.ts';
import { chooseEditions, type Edition } from './editions.ts';
import { findFiles, readBytes } from './files.ts';
import { loaded, passedOver, quarantined, toProgress, type LoadedFile } from './loaded-file.ts';
import { madeAhead, startPace, type Pace } from './pace.ts';
import type { Reader } from './reader.ts';
import { toMarks, type ReadDocument, type Warning } from './reading.ts';
import { openStore, type Store } from './store.ts';

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
  /** Told how far reading is, and how each file ended, as it ends. */
  onProgress(message: string): void;
}

/** A load under all decisions that were made. */
interface DecidedLoad extends LoadDependencies {
  readonly decisions: readonly Decision[];
}

/** Readers of the graph get this long between two publications, ms. */
const PUBLISH_INTERVAL = 100;
/** Reading is told every so many files. */
const TOLD_FILES = 50;

/**
 * Reads and loads files and folders. Of several editions of one document, one is loaded (`chooseEditions`); the
 * result does not depend on the order of the paths.
 * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT, CONFLICT, DISK_FULL, FOLDER_UNWRITABLE: what was loaded by then
 *   stays, and loading again goes on from there; FILE_MALFORMED for a decision of the store that is damaged
 */
export async function loadPaths(paths: readonly string[], deps: LoadDependencies): Promise<LoadReport> {
  const store = await openStore(deps.storeFolder);
  const decisions = await putDecisions({ ...deps, reader: () => Promise.resolve(deps.reader) });
  const { files, skipped } = await findFiles(paths);
  const ended: LoadedFile[] = [];
  const end = (file: LoadedFile) => {
    ended.push(file);
    deps.onProgress(`${ended.length}/${files.length} ${file.file}: ${toProgress(file)}`);
  };

  const problems = files.flatMap(({ file, problem }) => (problem === null ? [] : quarantined(file, problem)));
  for (const problem of problems) end(problem);
  const editions = await receive(
    files.filter(({ problem }) => problem === null).map(({ file }) => file),
    store,
    { ...deps, decisions },
    end,
  );
  const choices = chooseEditions(editions);
  for (const { edition, chosen } of choices) if (edition !== chosen) end(passedOver(edition, chosen));
  await load(
    choices.filter(({ edition, chosen }) => edition === chosen).map(({ edition }) => edition),
    store,
    { ...deps, decisions },
    end,
  );
  const { version } = await deps.graph.state();
  return { files: ended.sort((a, b) => (a.file < b.file ? -1 : 1)), skipped, version };
}

/** An edition that can be read. */
interface ReceivedEdition extends Edition {
  /** See `ReadDocument`. */
  readonly inputsDigest: string;
  readonly warnings: readonly Warning[];
}

/** Reads files once to know their documents, and keeps their bytes: what is to be loaded is read again when its turn comes. */
async function receive(
  files: readonly string[],
  store: Store,
  deps: DecidedLoad,
  end: (file: LoadedFile) => void,
): Promise<readonly ReceivedEdition[]> {
  const editions: ReceivedEdition[] = [];
  let read = 0;
  for await (const [file, reading] of madeAhead(files, (each) =>
    readSafely(each, () => readBytes(each), deps),
  )) {
    read += 1;
    if (read % TOLD_FILES === 0) deps.onProgress(`read ${read}/${files.length}`);
    if ('outcome' in reading) {
      end(reading);
      continue;
    }
    const { bytes, document } = reading;
    const sha256 = await store.put(bytes);
    await store.record({ event: 'received', sha256, file });
    const { id: documentId, title, publishedOn, coverage } = document.facts.document;
    const { inputsDigest, warnings } = document;
    const { length } = document.source.text;
    editions.push({ file, sha256, documentId, title, publishedOn, length, coverage, inputsDigest, warnings });
  }
  return editions;
}

/** What the graph holds already is left alone. */
async function load(
  editions: readonly ReceivedEdition[],
  store: Store,
  deps: DecidedLoad,
  end: (file: LoadedFile) => void,
): Promise<void> {
  const ids = editions.map(({ documentId }) => documentId);
  const held = await heldReadings(deps.graph, ids);
  const isHeld = ({ documentId, inputsDigest }: ReceivedEdition) => held.get(documentId) === inputsDigest;
  for (const edition of editions.filter(isHeld)) end(loaded(edition, true, edition.warnings));
  const auditCorpus = await loadCorpusAudit();
  const writing = { store, graph: deps.graph, auditCorpus, pace: startPace(PUBLISH_INTERVAL) };
  const changed = editions.filter((edition) => !isHeld(edition));
  for await (const [edition, reading] of madeAhead(changed, ({ file, sha256 }) =>
    readSafely(file, () => store.get(sha256), deps),
  )) {
    end('outcome' in reading ? reading : await write(edition, reading.document, writing));
  }
}

/** What a write works with. */
interface Writing {
  readonly store: Store;
  readonly graph: Graph;
  readonly auditCorpus: CorpusAudit;
  readonly pace: Pace;
}

async function write(
  edition: Edition,
  reading: ReadDocument,
  { store, graph, auditCorpus, pace }: Writing,
): Promise<LoadedFile> {
  const { file, sha256, documentId } = edition;
  const { facts, warnings } = reading;
  const { inputsDigest, outcome } = toMarks(reading);
  try {
    const written = await writeDocument(graph, facts, inputsDigest, {
      outcome,
      auditCorpus,
      mayBegin: () => pace.pause(),
    });
    if (written.changed) {
      pace.published();
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
  { reader, decisions }: Pick<DecidedLoad, 'reader' | 'decisions'>,
): Promise<SafeReading | LoadedFile> {
  try {
    const bytes = await getBytes();
    const reading = await reader.read(bytes, file, decisions);
    return reading.outcome === 'quarantined' ? quarantined(file, reading) : { bytes, document: reading };
  } catch (error) {
    if (error instanceof ZerenError) return quarantined(file, error);
    return quarantined(file, { code: 'READER_CRASHED', message: `could not be read: ${String(error)}` });
  }
}
