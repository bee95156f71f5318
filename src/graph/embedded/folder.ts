/** What a folder must offer before a program works in it. */

import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZerenError } from '../../errors.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * Makes the folder, readable to its owner alone, unless it is there, and tries to write in it.
 * @throws ZerenError FOLDER_UNWRITABLE or DISK_FULL.
 */
export async function makeFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    const code = hasCode(cause, 'ENOSPC') ? 'DISK_FULL' : 'FOLDER_UNWRITABLE';
    throw new ZerenError(code, `expected to write in ${folder}, got ${String(cause)}`, { cause });
  }
}

/** @throws ZerenError DISK_FULL with the free and the needed MiB. */
export async function assertFreeSpace(folder: string, bytes: number): Promise<void> {
  const free = await freeBytes(folder);
  if (free < bytes) {
    throw new ZerenError(
      'DISK_FULL',
      `expected ${toMebibytes(bytes)} MiB free in ${folder}, got ${toMebibytes(free)} MiB`,
    );
  }
}

/** Bytes that an ordinary user may still write to the disk of `folder`. */
export async function freeBytes(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}

/** Whether `cause` is an error of the system with this code, such as ENOENT. */
export function hasCode(cause: unknown, code: string): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}

function toMebibytes(bytes: number): number {
  return Math.floor(bytes / MEBIBYTE);
}
