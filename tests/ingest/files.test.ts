import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

describe('readBytes', () => {
  it('refuses a file of more than 20 MiB without reading it', async () => {
    await put('large.txt');
    await truncate(join(folder, 'large.txt'), 20 * 1024 * 1024 + 1);

    await expect(readBytes(join(folder, 'large.txt'))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
