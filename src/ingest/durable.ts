/** Writes that are on disk before they count. */

import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ZerenError, type ErrorCode } from '../errors.ts';
import { reasonOf } from './system-error.ts';

const MACHINE_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_UNWRITABLE',
  EPERM: 'FOLDER_UNWRITABLE',
  EROFS: 'FOLDER_UNWRITABLE',
  ENOTDIR: 'FOLDER_UNWRITABLE',
};

/** What files are made with where nothing else is said, less the umask. */
const READABLE = 0o666;

/**
 * Writes a file and its folders. Under another name in the same folder first: the name stands for whole content only.
 * @param mode bits of permission
 */
export async function writeWhole(path: string, content: Uint8Array | string, mode = READABLE): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
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

/** Adds a line to a file. On a line of its own, even after a line that a crash cut off. */
export async function appendLine(path: string, line: string): Promise<void> {
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

/**
 * What `work`, which writes in `folder`, gives.
 * @throws ZerenError FOLDER_UNWRITABLE, DISK_FULL for what the machine says, any other error as it is
 */
export async function orMachineError<T>(folder: string, work: Promise<T>): Promise<T> {
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

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
