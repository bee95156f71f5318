/**
 * Reads documents in a thread of their own, with limits of time and memory. A document that breaks a limit, or the thread,
 * is quarantined alone: the next is read by a new thread. One in whose time the thread ended is read once more: what ended
 * it may have come from the document before.
 */

import { ZerenError } from '../errors.ts';
import type { Decision } from '../model/decisions.ts';
import { startReadThread, type Outcome, type ReadThread } from './read-thread.ts';
import type { Reading } from './reading.ts';

export interface Reader {
  /**
   * What the document says, the same as `readDocument` gives. Documents are read one after the other.
   * @param decisions none where they are left out
   */
  read(bytes: Uint8Array, file: string, decisions?: readonly Decision[]): Promise<Reading>;
  close(): Promise<void>;
}

export interface ReadingLimits {
  /** Of the heap of the thread, MiB. */
  readonly memoryMb: number;
  /** For any document, ms. */
  readonly time: number;
  /** And for each MB of it, ms. */
  readonly timeOfMegabyte: number;
}

export const READING_LIMITS: ReadingLimits = { memoryMb: 1024, time: 10_000, timeOfMegabyte: 5_000 };

export interface ReaderOptions {
  /** The one of this package where none is given. */
  readonly seedFolder?: string;
  /** Settings of the audit; those of the seed folder where none are given. */
  readonly auditFile?: string;
  readonly limits?: ReadingLimits;
  /** Options of Node.js for the thread; those of this process where none are given. */
  readonly nodeOptions?: readonly string[];
}

interface ToRead {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly decisions: readonly Decision[];
}

/** To load the modules and the seed folder on a busy machine, ms. */
const LONGEST_START = 60_000;

/**
 * Starts the thread; who opens a reader closes it.
 * @throws ZerenError BAD_USER_INPUT where a file of the seed folder is not what it must be
 */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const { seedFolder = null, auditFile = null, limits = READING_LIMITS, nodeOptions = null } = options;
  let thread: ReadThread | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const opened = async (): Promise<ReadThread> => {
    if (thread !== null) return thread;
    const started = startReadThread(limits.memoryMb, nodeOptions);
    const outcome = await started.ask({ kind: 'open', seedFolder, auditFile }, LONGEST_START);
    if (outcome.kind === 'failed' || outcome.kind === 'ended') {
      await started.end();
      throw new ZerenError(outcome.code, outcome.message);
    }
    thread = started;
    return started;
  };

  const readNext = async ({ bytes, file, decisions }: ToRead): Promise<Outcome> => {
    const current = await opened();
    const time = Math.round(limits.time + (limits.timeOfMegabyte * bytes.length) / 1e6);
    const outcome = await current.ask({ kind: 'read', bytes, file, decisions }, time);
    if (outcome.kind === 'ended') thread = null;
    return outcome;
  };

  const readTwiceAtMost = async (document: ToRead): Promise<Reading> => {
    const first = await readNext(document);
    const isCrash = first.kind === 'ended' && first.code === 'READER_CRASHED';
    return toReading(isCrash ? await readNext(document) : first, document.file);
  };

  await opened();
  return {
    read(bytes, file, decisions = []) {
      const reading = last.then(() => readTwiceAtMost({ bytes, file, decisions }));
      last = reading.catch(() => null);
      return reading;
    },
    async close() {
      await last;
      await thread?.end();
      thread = null;
    },
  };
}

function toReading(outcome: Outcome, file: string): Reading {
  if (outcome.kind === 'read') return outcome.reading;
  const { code, message } =
    outcome.kind === 'opened' ? { code: 'INTERNAL' as const, message: 'expected a reading' } : outcome;
  return { outcome: 'quarantined', file, code, message, line: null };
}
