/**
 * The log of all writes, one JSON line each, never changed: every line has the sha256 of the line before it, so that a line
 * that was altered, added or taken out shows. That the end was cut off shows only to whoever noted the last digest.
 */

import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ZerenError } from '../errors.ts';
import { appendLine, orMachineError } from './durable.ts';
import { withFileLock } from './file-lock.ts';
import { reasonOf } from './system-error.ts';

/** What is done. */
const WRITE_OPERATIONS = ['LOAD', 'REMOVE', 'DECIDE', 'REVOKE'] as const;

const entryShape = z.strictObject({
  /** From 1. */
  number: z.number().int().positive(),
  /** ISO 8601 UTC. */
  at: z.string(),
  /** Null for the command line. */
  keyId: z.string().nullable(),
  name: z.string(),
  requestId: z.string().nullable(),
  operation: z.enum(WRITE_OPERATIONS),
  /** Ids, names and reasons; never the text of a document. */
  arguments: z.record(z.string(), z.string().nullable()),
  /** DONE, or the code of the error. */
  outcome: z.string(),
  /** That was made, or that said it all before; null where the write failed. */
  version: z.number().int().nullable(),
  decisionId: z.string().nullable(),
  /** Of the line before, lower-case hex; of the first, 64 zeros. */
  previous: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** One write. */
export type LogEntry = Readonly<z.infer<typeof entryShape>>;

/** A write as it is logged: place and chain follow. */
export type LoggedWrite = Omit<LogEntry, 'number' | 'previous'>;

/** What the log says, and whether it is what was written. */
export interface ReadLog {
  /** Oldest first. */
  readonly entries: readonly LogEntry[];
  /** Of the last line; 64 zeros of an empty log. */
  readonly digest: string;
  /** Number of the first entry that does not follow on the one before it; null where all do. */
  readonly brokenAt: number | null;
}

const START = '0'.repeat(64);
const FILE = 'writes.jsonl';

/**
 * Adds a write, on disk before it counts.
 * @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL, CONFLICT
 */
export async function logWrite(storeFolder: string, write: LoggedWrite): Promise<void> {
  const path = join(storeFolder, FILE);
  await orMachineError(storeFolder, mkdir(storeFolder, { recursive: true }));
  await orMachineError(
    storeFolder,
    withFileLock(`${path}.lock`, async () => {
      const { entries, digest } = await readWriteLog(storeFolder);
      const entry = { number: entries.length + 1, ...write, previous: digest };
      await appendLine(path, `${JSON.stringify(entry)}\n`);
    }),
  );
}

/**
 * Reads and checks the log; an empty one where there is none. A line that a crash cut off counts for nothing.
 * @throws ZerenError FILE_UNREADABLE
 */
export async function readWriteLog(storeFolder: string): Promise<ReadLog> {
  const lines = await readLines(join(storeFolder, FILE));
  const entries: LogEntry[] = [];
  let digest = START;
  let brokenAt: number | null = null;
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry === null) continue;
    entries.push(entry);
    if (entry.previous !== digest || entry.number !== entries.length) brokenAt ??= entry.number;
    digest = createHash('sha256').update(line).digest('hex');
  }
  return { entries, digest, brokenAt };
}

async function readLines(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  } catch (cause) {
    if (reasonOf(cause) === 'ENOENT') return [];
    throw new ZerenError('FILE_UNREADABLE', `${path}: expected the log of writes, got ${reasonOf(cause)}`);
  }
}

function parseEntry(line: string): LogEntry | null {
  try {
    return entryShape.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
