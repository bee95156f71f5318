/**
 * The store: the bytes of every document that was read, by their sha256, and a journal of what became of them. With it
 * the graph can be built again. Nothing is ever overwritten; what is written is on disk before it counts.
 */

import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { appendLine, orMachineError, writeWhole } from './durable.ts';

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/u);

const journalEntry = z.discriminatedUnion('event', [
  z.object({ event: z.literal('received'), sha256: sha256Text, file: z.string() }),
  z.object({
    event: z.literal('committed'),
    sha256: sha256Text,
    documentId: z.string(),
    version: z.number().int(),
  }),
  z.object({ event: z.literal('removed'), documentId: z.string(), version: z.number().int() }),
]);

/** In characters: a path has fewer than 4,096 bytes. */
const LONGEST_ENTRY = 64 * 1024;

type JournalEntry = Readonly<z.infer<typeof journalEntry>>;

/** Bytes and journal of one folder. */
export interface Store {
  /** Keeps the bytes, once; gives their sha256, lower-case hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** @throws ZerenError FILE_NOT_FOUND where there are none, FILE_UNREADABLE where they are not what they were */
  get(sha256: string): Promise<Uint8Array>;
  /** Adds to the journal. */
  record(entry: JournalEntry): Promise<void>;
  /** The journal, oldest first. A line that is no entry is left out: a crash cut it off. */
  entries(): Promise<readonly JournalEntry[]>;
}

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
      await orMachineError(folder, appendLine(journal, `${JSON.stringify(entry)}\n`));
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

function parseEntry(line: string): readonly JournalEntry[] {
  if (line.length > LONGEST_ENTRY) return [];
  try {
    const parsed = journalEntry.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
