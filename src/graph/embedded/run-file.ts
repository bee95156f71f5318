/** run.json in the data folder: where the embedded database is, and who owns it. The password stands apart. */

import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ServerCredentials } from '../../config.ts';
import { hasCode } from './folder.ts';

const runSchema = z.object({
  /** The owner: the process that started the database and will stop it. */
  pid: z.number().int(),
  jvmPid: z.number().int(),
  uri: z.string(),
  user: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
});

export type Run = z.infer<typeof runSchema>;

const OWNER_ONLY = 0o600;

/** Null when there is none, or none that can be read: then nobody runs a database here. */
export async function findRun(dataFolder: string): Promise<Run | null> {
  try {
    return runSchema.parse(JSON.parse(await readFile(runPath(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

/** Renamed into place: a reader sees all of it or none. */
export async function writeRun(dataFolder: string, run: Run): Promise<void> {
  const made = join(dataFolder, `run.${randomUUID()}`);
  await writeFile(made, `${JSON.stringify(run, null, 2)}\n`, { mode: OWNER_ONLY });
  await rename(made, runPath(dataFolder));
}

export async function removeRun(dataFolder: string): Promise<void> {
  await rm(runPath(dataFolder), { force: true });
}

/** The credentials that `run` and the password file give together; null without the file. */
export async function findCredentials(dataFolder: string, run: Run): Promise<ServerCredentials | null> {
  const password = await findPassword(dataFolder);
  return password === null ? null : { uri: run.uri, user: run.user, password };
}

/** The password of the database in this folder; made at random when there is none. Call it as the folder's owner. */
export async function obtainPassword(dataFolder: string): Promise<string> {
  const known = await findPassword(dataFolder);
  if (known !== null) return known;
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordPath(dataFolder), `${password}\n`, { mode: OWNER_ONLY });
  return password;
}

async function findPassword(dataFolder: string): Promise<string | null> {
  try {
    const password = (await readFile(passwordPath(dataFolder), 'utf8')).trim();
    return password === '' ? null : password;
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return null;
    throw cause;
  }
}

function runPath(dataFolder: string): string {
  return join(dataFolder, 'run.json');
}

function passwordPath(dataFolder: string): string {
  return join(dataFolder, 'password');
}
