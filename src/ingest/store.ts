/**
 * The store: the bytes of every document that was read, by their sha256, and a journal of what became of them. With it
 * the graph can be built again. Nothing is ever overwritten; what is written is on disk before it counts.
 */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ZerenError, type ErrorCode } from '../errors.ts';
import { reasonOf } from './system-error.ts';

const journalEntry = z.discriminatedUnion('event', [
  z.object({ event: z.literal('received'), sha256: z.string(), file: z.string() }),
  z.object({
    event: z.literal('committed'),
    sha256: z.string(),
    documentId: z.string(),
    version: z.number().int(),
  }),
  z.object({ event: z.literal('removed'), documentId: z.string(), version: z.number().int() }),
]);

type JournalEntry = Readonly<z.infer<typeof journalEntry>>;

/** Bytes and journal of one folder. */
export interface Store {
  /** Keeps the bytes, once; gives their sha256, lower-case hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws ZerenError FILE_NOT_FOUND where there are none, FILE_UNREADABLE where they are not what they were */
  get(sha256: string): Promise<Uint8Array>;
  /** Adds to the journal. */
  record(entry: JournalEntry): Promise<void>;
  /** The journal, oldest first. A line that a crash cut off is left out. */
  entries(): Promise<readonly JournalEntry[]>;
}

const MACHINE_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_UNWRITABLE',
  EPERM: 'FOLDER_UNWRITABLE',
  EROFS: 'FOLDER_UNWRITABLE',
  ENOTDIR: 'FOLDER_UNWRITABLE',
};

/**
 * Opens the store in `folder`, which is made where it is missing.
 * @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL, from all that writes
 */
export async function openStore(folder: string): Promise<Store> {
  const journal = join(folder, 'journal.jsonl');
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  await orMachineError(folder, mkdir(folder, { recursive: true }));

  return {
    async put(bytes) {
      const sha256 = hash(bytes);
      const path = pathOf(sha256);
      const present = await readFile(path).catch(() => null);
      if (present === null || hash(present) !== sha256) await orMachineError(folder, writeWhole(path, bytes));
      return sha256;
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch((cause: unknown) => {
        throw new ZerenError('FILE_NOT_FOUND', `expected ${sha256} in the store, got no file`, { cause });
      });
      if (hash(bytes) !== sha256) {
        throw new ZerenError('FILE_UNREADABLE', `expected ${sha256} in the store, got other bytes`);
      }
      return bytes;
    },
    async record(entry) {
      await orMachineError(folder, append(journal, `${JSON.stringify(entry)}\n`));
    },
    async entries() {
      const text = await readFile(journal, 'utf8').catch(() => '');
      return text.split('\n').flatMap(parseEntry);
    },
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Under another name in the same folder first: the name in the store stands for whole bytes only. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await syncFolder(dirname(folder));
}

/** On a line of its own, even after a line that a crash cut off. */
async function append(path: string, line: string): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const last = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString();
    await file.write(last === '\n' ? line : `\n${line}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parseEntry(line: string): readonly JournalEntry[] {
  try {
    const parsed = journalEntry.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

async function orMachineError<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const reason = reasonOf(cause);
    const code = MACHINE_CODES[reason];
    throw code === undefined
      ? cause
      : new ZerenError(code, `store ${folder}: expected to write, got ${reason}`, { cause });
  }
}
