import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPaths, type LoadReport } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { openStore } from '../../src/ingest/store.ts';
import { openTestGraph } from '../support/graph.ts';
import { contentOf } from '../support/graph-content.ts';
import { openTestReader } from '../support/reader.ts';

const { graph, ask, empty, close } = openTestGraph();
let reader: Reader;
let folder: string;
beforeAll(async () => {
  reader = await openTestReader();
});
beforeEach(async () => {
  await empty();
  folder = await mkdtemp(join(tmpdir(), 'zeren-reissues-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  await reader.close();
  await close();
});

const PLAN = '荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。引进教师。(责任单位:区财政局)\n';
const CORRECTED = PLAN.replace('(责任单位', '(牵头单位:区教委;责任单位');

const pathOf = (name: string) => join(folder, 'in', name);

async function load(name: string, by: Reader = reader): Promise<LoadReport> {
  const storeFolder = join(folder, 'store');
  return loadPaths([pathOf(name)], { graph, reader: by, storeFolder, onProgress: () => undefined });
}

const leads = () =>
  ask('MATCH (u)-[:LEADS]->(t:Task)-[:PART_OF]->(d:Document) RETURN u.name AS unit, d.sha256 AS of');

describe('a document that comes again', () => {
  it('under another name changes nothing', async () => {
    await writeFile(pathOf('plan.txt'), PLAN);
    await copyFile(pathOf('plan.txt'), pathOf('副本.txt'));
    const first = await load('plan.txt');
    const content = await contentOf(ask);
    const again = await load('副本.txt');

    expect(again.files).toMatchObject([{ outcome: 'loaded', unchanged: true }]);
    expect(again.version).toBe(first.version);
    expect(await contentOf(ask)).toEqual(content);
  });

  it('corrected replaces its edition, and both are in the store', async () => {
    await writeFile(pathOf('plan.txt'), PLAN);
    await writeFile(pathOf('更正版.txt'), CORRECTED);
    const [first] = (await load('plan.txt')).files;
    const before = await leads();
    const [second] = (await load('更正版.txt')).files;

    expect(before).toEqual([]);
    expect(await leads()).toEqual([{ unit: '重庆市荣昌区教育委员会', of: expect.any(String) }]);
    expect([second?.documentId, second?.unchanged]).toEqual([first?.documentId, false]);
    expect(await ask('MATCH (d:Document) RETURN count(d) AS n')).toEqual([{ n: 1 }]);
    const store = await openStore(join(folder, 'store'));
    const kept = (await store.entries()).flatMap((entry) =>
      entry.event === 'committed' ? [entry.sha256] : [],
    );
    const texts = await Promise.all(
      kept.map(async (sha256) => Buffer.from(await store.get(sha256)).toString()),
    );
    expect(texts).toEqual([PLAN, CORRECTED]);
  });
});

describe('a file that is replaced while it is read', () => {
  it('is loaded, digested and kept as it was read', async () => {
    await writeFile(pathOf('plan.txt'), PLAN);
    const replacing: Reader = {
      read(bytes, file) {
        writeFileSync(file, CORRECTED);
        return reader.read(bytes, file);
      },
      close: () => Promise.resolve(),
    };
    await load('plan.txt', replacing);
    const store = await openStore(join(folder, 'store'));
    const [{ sha256 } = { sha256: '' }] = (await store.entries()).flatMap((entry) =>
      entry.event === 'received' ? [entry] : [],
    );

    expect(Buffer.from(await store.get(sha256)).toString()).toBe(PLAN);
    expect(await ask('MATCH (d:Document) RETURN d.sha256 AS sha256')).toEqual([{ sha256 }]);
    expect(await leads()).toEqual([]);
  });
});
