import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const LOADER = fileURLToPath(new URL('run-typescript.mjs', import.meta.url));

export type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface Outcome {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a TypeScript file, by its path from the root of the package, in a process of its own. */
export function spawnTypescript(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Child {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return spawn(process.execPath, ['--import', LOADER, path, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All that the process prints until it ends. */
export async function outcomeOf(child: Child): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}
