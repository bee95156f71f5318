/** What a load took: its report, its time and its memory. */

import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ZEREN = fileURLToPath(new URL('../../src/cli/zeren.mjs', import.meta.url));
const WATCH_MEMORY = new URL('watch-memory.mjs', import.meta.url).href;

const loadReport = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      outcome: z.enum(['loaded', 'loaded_with_warnings', 'quarantined']),
      code: z.string().nullable(),
      unchanged: z.boolean(),
      warnings: z.array(z.object({ code: z.string() })),
    }),
  ),
  version: z.number(),
});

/** What `zeren load --json` prints, as far as it is looked at. */
export type LoadReport = Readonly<z.infer<typeof loadReport>>;

export interface MeasuredLoad {
  readonly report: LoadReport;
  readonly seconds: number;
  /** Highest resident memory of the process, with its threads. */
  readonly processBytes: number;
  /** Highest heap of a thread that reads, with its buffers. */
  readonly threadBytes: number;
}

/** Where a load reads and keeps, and how it is stopped. */
export interface LoadPlan {
  readonly documents: string;
  /** `ZEREN_DATA`: a database runs in it. */
  readonly data: string;
  /** What is printed of the memory; its folder is there. */
  readonly memoryFile: string;
  /** Ends the load. */
  readonly signal: AbortSignal;
}

/** Longest time of a load: of its start, and of each document. ms. */
const LONGEST_START = 120_000;
const LONGEST_DOCUMENT = 2_000;

/**
 * Runs `zeren load` as a person would, in a process of its own, which has ended when this settles.
 * @param onProgress told each line of progress
 * @throws Error where the process ends without a report, or takes too long
 */
export async function measureLoad(
  plan: LoadPlan,
  count: number,
  onProgress: (line: string) => void,
): Promise<MeasuredLoad> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', WATCH_MEMORY, ZEREN, 'load', plan.documents, '--json'], {
    env: { ...ownDatabaseOnly(), ZEREN_DATA: plan.data, ZEREN_MEMORY_FILE: plan.memoryFile },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: plan.signal,
    timeout: LONGEST_START + LONGEST_DOCUMENT * count,
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  createInterface({ input: child.stderr }).on('line', onProgress);
  const [status, signal] = await new Promise<readonly [number | null, string | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ending) => {
      resolve(ending);
    });
  });
  const seconds = (performance.now() - begun) / 1000;
  if (printed === '') {
    throw new Error(
      `expected a report of zeren load, got none: ended by ${signal ?? `status ${status ?? ''}`}`,
    );
  }
  return {
    report: loadReport.parse(JSON.parse(printed)),
    seconds,
    ...(await takeHeights(plan.memoryFile)),
  };
}

/** The environment without a server that it may name: generated documents belong in no other database than the one of the bench. */
export function ownDatabaseOnly(): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };
}

async function takeHeights(file: string): Promise<Pick<MeasuredLoad, 'processBytes' | 'threadBytes'>> {
  const heights = { process: 0, thread: 0 };
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const path = join(dirname(file), name);
    const kind = name.includes('.thread-') ? 'thread' : 'process';
    heights[kind] = Math.max(heights[kind], Number(await readFile(path, 'utf8')));
    await rm(path);
  }
  return { processBytes: heights.process, threadBytes: heights.thread };
}
