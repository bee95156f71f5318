import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/ingest/store.ts';

const BYTES = Buffer.from('荣昌区');
const SHA256 = 'ab'.repeat(32);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zeren-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the store', () => {
  it('keeps bytes once, under their sha256', async () => {
    const store = await openStore(folder);
    const sha256 = await store.put(BYTES);
    await store.put(BYTES);

    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
    expect(Buffer.from(await store.get(sha256))).toEqual(BYTES);
  });

  it('is not misled by a file that a crash left half written', async () => {
    const store = await openStore(folder);
    const sha256 = await store.put(BYTES);
    await rm(join(folder, sha256.slice(0, 2)), { recursive: true });
    await mkdir(join(folder, sha256.slice(0, 2)));
    await writeFile(join(folder, sha256.slice(0, 2), `${sha256}.1.tmp`), BYTES.subarray(0, 2));
    await store.put(BYTES);

    expect(Buffer.from(await store.get(sha256))).toEqual(BYTES);
  });

  it('refuses bytes that are not what they were, and takes the right ones again', async () => {
    const store = await openStore(folder);
    const sha256 = await store.put(BYTES);
    await writeFile(join(folder, sha256.slice(0, 2), sha256), 'other');

    await expect(store.get(sha256)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await store.put(BYTES);
    expect(Buffer.from(await store.get(sha256))).toEqual(BYTES);
  });

  it('says when it has no such bytes', async () => {
    const store = await openStore(folder);

    await expect(store.get(SHA256)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('leaves out a journal line that a crash cut off, and goes on after it', async () => {
    const store = await openStore(folder);
    await store.record({ event: 'received', sha256: SHA256, file: 'a.txt' });
    await appendFile(join(folder, 'journal.jsonl'), '{"event":"comm');
    await store.record({ event: 'removed', documentId: 'doc_1', version: 2 });

    expect(await store.entries()).toEqual([
      { event: 'received', sha256: SHA256, file: 'a.txt' },
      { event: 'removed', documentId: 'doc_1', version: 2 },
    ]);
    expect(await readFile(join(folder, 'journal.jsonl'), 'utf8')).toMatch(/comm\n\{/u);
  });

  it('says when its folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');

    await expect(openStore(join(folder, 'file', 'store'))).rejects.toMatchObject({
      code: 'FOLDER_UNWRITABLE',
    });
  });
});
