import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findRun } from '../../src/graph/embedded/run-file.ts';
import { openStore } from '../../src/ingest/store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHA256 = 'ab'.repeat(32);
const folder = temporaryFolder();

const removed = (version: string) => `{"event":"removed","documentId":"doc_1","version":${version}}`;
const received = (sha256: string, more = '') =>
  `{"event":"received","sha256":"${sha256}","file":"a.txt"${more}}`;

describe('the journal of the store', () => {
  it.each([
    ['arrays in arrays', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['a value nested in an entry', received(SHA256, `,"x":${'['.repeat(60_000)}`)],
    ['an infinite number', removed('1e400')],
    ['a number that doubles cannot hold', removed('9007199254740993')],
    ['a fraction', removed('1.5')],
    ['an event that is none', '{"event":"forgotten"}'],
    ['a digest that leads out of the store', received('../../../etc/passwd')],
    ['a line of 100 kB', received(SHA256, `,"x":"${'x'.repeat(100_000)}"`)],
    ['no JSON', 'received a.txt'],
  ])('leaves out a line that is no entry: %s', async (_, line) => {
    const store = await openStore(join(folder, 'store'));
    await writeFile(join(folder, 'store', 'journal.jsonl'), `${line}\n`);
    await store.record({ event: 'removed', documentId: 'doc_2', version: 2 });

    expect(await store.entries()).toEqual([{ event: 'removed', documentId: 'doc_2', version: 2 }]);
  });

  it('takes of an entry what belongs to it, the last where a key is given twice, and no prototype', async () => {
    const store = await openStore(join(folder, 'other'));
    const line = received(SHA256, ',"file":"b.txt","__proto__":{"isAdmin":true},"size":1');
    await appendFile(join(folder, 'other', 'journal.jsonl'), `${line}\n`);

    const entries = await store.entries();
    expect(entries).toEqual([{ event: 'received', sha256: SHA256, file: 'b.txt' }]);
    expect(entries.map((entry) => 'isAdmin' in entry)).toEqual([false]);
  });
});

describe('run.json', () => {
  const RUN = { pid: 1, jvmPid: 2, uri: 'bolt://127.0.0.1:1', user: 'neo4j', startedAt: '2026-01-01' };
  it.each([
    ['arrays in arrays', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['an infinite number', JSON.stringify(RUN).replace('"pid":1', '"pid":1e400')],
    ['a number that doubles cannot hold', JSON.stringify(RUN).replace('"pid":1', '"pid":9007199254740993')],
    ['a process as text', JSON.stringify({ ...RUN, pid: '1' })],
    ['half of it', JSON.stringify(RUN).slice(0, 40)],
    ['nothing', ''],
  ])('that is none means that nobody runs a database: %s', async (_, text) => {
    await writeFile(join(folder, 'run.json'), text);

    expect(await findRun(folder)).toBeNull();
  });
});
