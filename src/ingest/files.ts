/** From the paths a person names to the files to read, and from a file to its bytes. */

import { constants } from 'node:fs';
import { open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ZerenError, type ErrorCode } from '../errors.ts';
import { MAX_BYTES } from '../text/read-source.ts';
import { reasonOf } from './system-error.ts';

/** A file to read, or a path that leads to none. */
type FoundFile =
  | { readonly file: string; readonly problem: null }
  | { readonly file: string; readonly problem: { readonly code: ErrorCode; readonly message: string } };

/** What the paths lead to. */
export interface FoundFiles {
  /** Sorted, each file once. */
  readonly files: readonly FoundFile[];
  /** Files of folders that are no text, sorted. */
  readonly skipped: readonly string[];
}

/** Kinds of files that are taken from folders; a file named by itself is always tried. */
const TEXT_KINDS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.docx', '.pdf']);

/** Folders are walked to the bottom, without hidden files and without following symbolic links; one that cannot be read keeps no other out. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const skipped: string[] = [];
  for (const path of paths) {
    const found = await findAt(path);
    for (const each of found.files) {
      const place = await realpath(each.file).catch(() => each.file);
      if (!files.has(place)) files.set(place, each);
    }
    skipped.push(...found.skipped);
  }
  return { files: [...files.values()].sort(byFile), skipped: [...new Set(skipped)].sort() };
}

/** Opens a pipe at once, where there is one now: what was found as a file may have been replaced. */
const FOR_READING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * The bytes of a regular file that stays as it is while it is read.
 * @throws ZerenError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, FOR_READING);
    try {
      return await readHandle(handle);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof ZerenError) throw cause;
    const { code, message } = toProblem(cause);
    throw new ZerenError(code, message, { cause });
  }
}

/** At most one byte more than its size: a file that grows has no end. */
async function readHandle(handle: FileHandle): Promise<Uint8Array> {
  const status = await handle.stat();
  if (!status.isFile()) throw new ZerenError('FILE_UNREADABLE', 'expected a regular file');
  const { size } = status;
  if (size > MAX_BYTES) {
    throw new ZerenError('FILE_TOO_LARGE', `expected at most ${MAX_BYTES} bytes, got ${size}`);
  }
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  while (length <= size) {
    const { bytesRead } = await handle.read(bytes, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length === size) return bytes.subarray(0, size);
  throw new ZerenError(
    'FILE_UNREADABLE',
    `expected a file that stays as it is while it is read, got another size than ${size} bytes`,
  );
}

async function findAt(path: string): Promise<FoundFiles> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      const found = await walk(path);
      if (found.files.length > 0) return found;
      return toProblemFile(path, {
        code: 'FILE_NOT_FOUND',
        message: 'expected documents (txt, md, html, docx, pdf) in the folder, got none',
      });
    }
    if (status.isFile()) return { files: [{ file: path, problem: null }], skipped: [] };
    return toProblemFile(path, { code: 'FILE_UNREADABLE', message: 'expected a regular file or a folder' });
  } catch (cause) {
    return toProblemFile(path, toProblem(cause));
  }
}

async function walk(folder: string): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const skipped: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    try {
      for (const entry of await readdir(current, { withFileTypes: true })) {
        const { name } = entry;
        const path = join(current, name);
        if (name.startsWith('.')) continue;
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile() && TEXT_KINDS.has(extname(name).toLowerCase()))
          files.push({ file: path, problem: null });
        else skipped.push(path);
      }
    } catch (cause) {
      files.push({ file: current, problem: toProblem(cause) });
    }
  }
  return { files, skipped };
}

function toProblemFile(
  file: string,
  problem: { readonly code: ErrorCode; readonly message: string },
): FoundFiles {
  return { files: [{ file, problem }], skipped: [] };
}

function toProblem(cause: unknown): { readonly code: ErrorCode; readonly message: string } {
  const reason = reasonOf(cause);
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? { code: 'FILE_NOT_FOUND', message: 'expected a file or folder, got nothing there' }
    : { code: 'FILE_UNREADABLE', message: `expected to read it, got ${reason}` };
}

function byFile(a: FoundFile, b: FoundFile): number {
  return a.file < b.file ? -1 : 1;
}
