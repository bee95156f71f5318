/** Parts of a zip archive from memory. Nothing is written, and nothing inside is opened that is an archive itself. */

import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ZerenError } from '../../../errors.ts';

const MOST_ENTRIES = 2000;
const MOST_BYTES = 200 * 1024 * 1024;
/** Parts that rules read are text; a plan has less than a hundredth of this. */
const MOST_BYTES_OF_PART = 64 * 1024 * 1024;
/** Unpacked to packed, where it matters: small parts of XML are often below a hundredth. */
const HIGHEST_RATIO = 100;
const RATIO_FROM = 1024 * 1024;
const LOCAL_HEADER = 30;

/** An archive looked through, its parts not yet unpacked. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /**
   * The bytes of a part; null where there is none.
   * @throws ZerenError FILE_MALFORMED, FILE_ENCRYPTED
   */
  read(name: string): Promise<Uint8Array | null>;
}

/**
 * Looks through the directory of an archive, before any part is unpacked.
 * @throws ZerenError FILE_MALFORMED, FILE_TOO_COMPLEX
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const zip = await wellFormed(async () => {
    const opened = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (opened.entryCount > MOST_ENTRIES) {
      throw tooComplex(`at most ${MOST_ENTRIES} files in the archive`, String(opened.entryCount));
    }
    for await (const entry of opened.eachEntry()) {
      if (entries.has(entry.fileName))
        throw malformed('files with names of their own', `${entry.fileName} twice`);
      entries.set(entry.fileName, entry);
    }
    return opened;
  });
  refuseBombs([...entries.values()]);
  return {
    names: new Set(entries.keys()),
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      if (entry.isEncrypted())
        throw new ZerenError('FILE_ENCRYPTED', `expected an open file, got ${name} encrypted`);
      if (entry.uncompressedSize > MOST_BYTES_OF_PART) {
        throw tooComplex(`at most ${MOST_BYTES_OF_PART} bytes in ${name}`, String(entry.uncompressedSize));
      }
      return wellFormed(() => readEntry(zip, entry));
    },
  };
}

/** yauzl counts the bytes that really come out against those declared, and ends where they are more. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function refuseBombs(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > MOST_BYTES) throw tooComplex(`at most ${MOST_BYTES} bytes unpacked`, String(total));
  const dense = entries.find(
    ({ uncompressedSize, compressedSize }) =>
      uncompressedSize > RATIO_FROM && uncompressedSize > HIGHEST_RATIO * compressedSize,
  );
  if (dense !== undefined) {
    throw tooComplex(`parts packed at most ${HIGHEST_RATIO} to 1`, `${dense.fileName} packed closer`);
  }
  const placed = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  for (const [index, entry] of placed.entries()) {
    const next = placed[index + 1];
    const end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize;
    if (next !== undefined && end > next.relativeOffsetOfLocalHeader) {
      throw tooComplex(
        'parts that stand behind each other',
        `${entry.fileName} and ${next.fileName} overlapping`,
      );
    }
  }
}

/** Faults that yauzl and zlib find are faults of the file. */
async function wellFormed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ZerenError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ZerenError('FILE_MALFORMED', `expected a whole zip archive, got a fault in it: ${reason}`, {
      cause,
    });
  }
}

function tooComplex(expected: string, got: string): ZerenError {
  return new ZerenError('FILE_TOO_COMPLEX', `expected ${expected}, got ${got}`);
}

function malformed(expected: string, got: string): ZerenError {
  return new ZerenError('FILE_MALFORMED', `expected ${expected}, got ${got}`);
}
