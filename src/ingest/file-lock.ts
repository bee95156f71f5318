/** One process at a time: a file that is there while somebody works, with the process in it. */

import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ZerenError } from '../errors.ts';
import { reasonOf } from './system-error.ts';

/** ms */
const INTERVAL = 20;
const LONGEST_WAIT = 10_000;

/**
 * What `work` gives, done while no other process holds the lock. One that ended without giving it back holds it no more.
 * @throws ZerenError CONFLICT where another process holds it for ten seconds, and what `work` throws
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !(await take(path)); waited += INTERVAL) {
    if (await isLeftBehind(path)) await rm(path, { force: true });
    else if (waited >= LONGEST_WAIT) {
      throw new ZerenError('CONFLICT', `expected to lock ${path}, but another process holds it`);
    } else await pause(INTERVAL);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(String(process.pid));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isLeftBehind(path: string): Promise<boolean> {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return false; // it is just being taken or given back
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return reasonOf(error) === 'ESRCH';
  }
}
