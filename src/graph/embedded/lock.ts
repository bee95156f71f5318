/**
 * One owner for a data folder. Each claimant first puts up a file of its own, then looks whether a living process has
 * another: two that come at once both step back. A file names its process, so what a dead one left behind can be
 * removed by anyone, without a moment in which a living owner's claim could be taken for it.
 */

import { randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, makeFolder } from './folder.ts';
import { isAlive, startTicks } from './process-alive.ts';

export type Claim =
  { readonly held: true; release(): Promise<void> } | { readonly held: false; readonly pid: number };

/** @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL. */
export async function claim(folder: string): Promise<Claim> {
  const locks = join(folder, 'lock');
  await makeFolder(locks);
  const own = `${process.pid}_${await startTicks(process.pid)}_${randomUUID()}`;
  const path = join(locks, own);
  await writeFile(path, '', { flag: 'wx', mode: 0o600 });
  const other = await findOwner(locks, own);
  if (other === null) return { held: true, release: () => rm(path, { force: true }) };
  await rm(path, { force: true });
  return { held: false, pid: other };
}

async function findOwner(locks: string, own: string): Promise<number | null> {
  for (const name of await listNames(locks)) {
    const [pid, ticks] = name.split('_');
    if (name === own || pid === undefined || !/^\d+$/u.test(pid)) continue;
    if (isAlive(Number(pid)) && (await startTicks(Number(pid))) === ticks) return Number(pid);
    await rm(join(locks, name), { force: true });
  }
  return null;
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return [];
    throw cause;
  }
}
