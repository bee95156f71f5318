/** One process at a time: a file that is there while somebody works, with the process and a word of its own in it. */

import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ZerenError } from '../errors.ts';
import { reasonOf } from './system-error.ts';

/** ms */
const INTERVAL = 20;
const LONGEST_WAIT = 10_000;
/** An empty file that is older, ms, is not just being written. */
const LONGEST_TAKING = 2_000;

/** Words of the locks that this process holds. */
const held = new Set<string>();

/**
 * What `work` gives, done while no other process holds the lock. One that ended without giving it back holds it no more.
 * @throws ZerenError CONFLICT where another process holds it for ten seconds, and what `work` throws
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const word = `${process.pid} ${randomUUID()}`;
  held.add(word);
  try {
    await waitFor(path, word);
    return await work().finally(() => rm(path, { force: true }));
  } finally {
    held.delete(word);
  }
}

async function waitFor(path: string, word: string): Promise<void> {
  for (let waited = 0; !(await take(path, word)); waited += INTERVAL) {
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content !== null && (await isLeftBehind(path, content))) await takeAway(path, content);
    else if (waited >= LONGEST_WAIT) {
      throw new ZerenError('CONFLICT', `expected to lock ${path}, but another process holds it`);
    } else await pause(INTERVAL);
  }
}

async function take(path: string, word: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(word);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Of a process that is no more, of an earlier one of the same number, or never written. */
async function isLeftBehind(path: string, content: string): Promise<boolean> {
  const holder = Number(/^(\d+) /u.exec(content)?.[1]);
  if (!Number.isInteger(holder)) {
    const since = await stat(path).catch(() => null);
    return since !== null && Date.now() - since.mtimeMs > LONGEST_TAKING;
  }
  if (holder === process.pid) return !held.has(content);
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return reasonOf(error) === 'ESRCH';
  }
}

/** What is there with this content: where another took it meanwhile, its lock is put back. */
async function takeAway(path: string, content: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return; // somebody else took it away
  }
  if ((await readFile(aside, 'utf8')) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
