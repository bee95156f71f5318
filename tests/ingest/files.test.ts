import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFiles, readBytes } from '../../src/ingest/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zeren-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), name);
  }
}

async function find(...names: readonly string[]) {
  const { files, skipped } = await findFiles(names.map((name) => join(folder, name)));
  const shorten = (file: string) => relative(folder, file);
  return {
    files: files.map(({ file, problem }) =>
      problem === null ? shorten(file) : `${shorten(file)} ${problem.code}`,
    ),
    skipped: skipped.map(shorten),
  };
}

describe('findFiles', () => {
  it('walks folders in order, without hidden files, links and what is no text', async () => {
    await put('b/2.txt', 'b/1.TXT', 'a/3.txt', 'a/.hidden.txt', '.git/4.txt', 'a/photo.png');
    await symlink(join(folder, 'b'), join(folder, 'a', 'link'));

    expect(await find('.')).toEqual({
      files: ['a/3.txt', 'b/1.TXT', 'b/2.txt'],
      skipped: ['a/link', 'a/photo.png'],
    });
  });

  it('takes a file that is named by itself, whatever its kind', async () => {
    await put('notice.md');

    expect(await find('notice.md')).toEqual({ files: ['notice.md'], skipped: [] });
  });

  it('takes a file once that is named twice', async () => {
    await put('a/1.txt');

    expect(await find('a', 'a/1.txt', 'a/../a/1.txt')).toEqual({ files: ['a/1.txt'], skipped: [] });
  });

  it('goes on after a folder that cannot be read', async () => {
    await put('b/1.txt');
    const home = process.cwd();
    process.chdir(folder);
    for (let depth = 0; depth < 20; depth += 1) {
      mkdirSync('a'.repeat(250));
      process.chdir('a'.repeat(250));
    }
    process.chdir(home);
    const { files } = await find('.');
    execFileSync('rm', ['-rf', join(folder, 'a'.repeat(250))]); // the names are too long for Node.js in one path

    expect(files).toEqual([expect.stringMatching(/^a{250}.+ FILE_UNREADABLE$/u), 'b/1.txt']);
  });

  it('says what is not there, holds no text, or is no file', async () => {
    await put('pictures/photo.png');
    execFileSync('mkfifo', [join(folder, 'pipe')]);

    expect(await find('gone.txt', 'pictures', 'pipe')).toEqual({
      files: ['gone.txt FILE_NOT_FOUND', 'pictures FILE_NOT_FOUND', 'pipe FILE_UNREADABLE'],
      skipped: [],
    });
  });
});

describe('traps of the file system', () => {
  it('are told apart from files: a device, a pipe, a link to itself, a name too long', async () => {
    await put('plan.txt');
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    await symlink('loop.txt', join(folder, 'loop.txt'));
    const { files } = await findFiles(['/dev/zero', join(folder, 'loop.txt'), join(folder, 'a'.repeat(300))]);

    expect(files.map(({ problem }) => problem?.code)).toEqual([
      'FILE_UNREADABLE',
      'FILE_UNREADABLE',
      'FILE_UNREADABLE',
    ]);
    expect(await find('.')).toEqual({
      files: ['plan.txt'],
      skipped: ['loop.txt', 'pipe.txt'],
    });
  });

  it.each(['/dev/zero', 'pipe', 'loop'])('does not wait for the end of %s where a file was', async (name) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await symlink('loop', join(folder, 'loop'));

    await expect(readBytes(resolve(folder, name))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('reads files whose names differ in case only', async () => {
    await put('plan.txt', 'Plan.txt', 'PLAN.TXT');

    expect((await find('.')).files).toEqual(['PLAN.TXT', 'Plan.txt', 'plan.txt']);
  });
});

describe('readBytes', () => {
  it('gives the bytes of a file', async () => {
    await put('plan.txt');

    expect(Buffer.from(await readBytes(join(folder, 'plan.txt'))).toString()).toBe('plan.txt');
  });

  it('refuses a file that says it is empty and is not', async () => {
    await expect(readBytes('/proc/self/status')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('refuses a file of more than 20 MiB without reading it', async () => {
    await put('large.txt');
    await truncate(join(folder, 'large.txt'), 20 * 1024 * 1024 + 1);

    await expect(readBytes(join(folder, 'large.txt'))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
