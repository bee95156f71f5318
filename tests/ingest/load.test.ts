import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPaths, type LoadReport } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { removeByName } from '../../src/ingest/remove.ts';
import { openStore } from '../../src/ingest/store.ts';
import { openTestGraph } from '../support/graph.ts';
import { openTestReader } from '../support/reader.ts';

const { graph, ask, empty, close } = openTestGraph();
let reader: Reader;
let folder: string;
beforeAll(async () => {
  reader = await openTestReader();
});
beforeEach(async () => {
  await empty();
  folder = await mkdtemp(join(tmpdir(), 'zeren-load-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  await reader.close();
  await close();
});

const PLAN = `荣昌区教育工作方案

一、重点任务
1.加强师资。引进教师。(牵头单位:区教委;责任单位:区财政局)
2.改善条件。新建学校。(牵头单位:区财政局;责任单位:区教委)
`;

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'in', name), content);
}

async function load(...names: readonly string[]): Promise<LoadReport> {
  return loadPaths(
    names.length === 0 ? [join(folder, 'in')] : names.map((name) => join(folder, 'in', name)),
    { graph, reader, storeFolder: join(folder, 'store'), onProgress: () => undefined },
  );
}

function endings({ files }: LoadReport): readonly string[] {
  return files.map(({ file, outcome, code, unchanged, warnings }) =>
    [basename(file), outcome, code ?? '', unchanged ? 'unchanged' : '', ...warnings.map((each) => each.code)]
      .filter((word) => word !== '')
      .join(' '),
  );
}

describe('loadPaths', () => {
  it('ends every file in one outcome and loads the good ones', async () => {
    await put({
      'binary.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 255, 254]),
      'empty.txt': '',
      'plan.txt': PLAN,
      'prose.txt': '今天天气很好\n\n大家去公园散步。\n',
      'unknown.txt': Uint8Array.from([0x41, 0xff, 0xff, 0xff, 0x81, 0x20, 0xff, 0xfe, 0x42, 0xff]),
      'photo.png': 'x',
    });
    const report = await load('', 'gone.txt');

    expect(endings(report)).toEqual([
      'binary.txt quarantined FILE_BINARY',
      'empty.txt quarantined FILE_EMPTY',
      'gone.txt quarantined FILE_NOT_FOUND',
      'plan.txt loaded',
      'prose.txt loaded_with_warnings NO_FACTS',
      'unknown.txt quarantined ENCODING_UNKNOWN',
    ]);
    expect(report.skipped.map((file) => basename(file))).toEqual(['photo.png']);
    expect(await ask('MATCH (d:Document) RETURN d.outcome AS outcome ORDER BY outcome')).toEqual([
      { outcome: 'LOADED' },
      { outcome: 'LOADED_WITH_WARNINGS' },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    await put({ 'plan.txt': PLAN });
    const first = await load();
    const again = await load();

    expect(endings(again)).toEqual(['plan.txt loaded unchanged']);
    expect(again.version).toBe(first.version);
  });

  it('reads what the graph holds once, and what is new once more to load it', async () => {
    await put({ 'plan.txt': PLAN });
    await load();
    await put({ 'other.txt': PLAN.replace('荣昌区', '大足区') });
    const read: string[] = [];
    const counting: Reader = {
      ...reader,
      read: (bytes, file) => {
        read.push(basename(file));
        return reader.read(bytes, file);
      },
    };
    const storeFolder = join(folder, 'store');
    await loadPaths([join(folder, 'in')], {
      graph,
      reader: counting,
      storeFolder,
      onProgress: () => undefined,
    });

    expect(read.sort()).toEqual(['other.txt', 'other.txt', 'plan.txt']);
  });

  it('loads one of several editions, whatever the order', async () => {
    await put({ 'a.txt': `${PLAN}3.评价改革。完善机制。(牵头单位:区教委)\n`, 'b.txt': PLAN, 'c.txt': PLAN });

    expect(endings(await load('c.txt', 'b.txt', 'a.txt'))).toEqual([
      'a.txt loaded',
      'b.txt loaded_with_warnings unchanged OTHER_EDITION',
      'c.txt loaded_with_warnings unchanged OTHER_EDITION',
    ]);
    expect(await ask('MATCH (t:Task) RETURN count(t) AS tasks')).toEqual([{ tasks: 3 }]);
  });

  it('keeps the bytes and a journal', async () => {
    await put({ 'plan.txt': PLAN });
    const report = await load();
    const store = await openStore(join(folder, 'store'));
    const entries = await store.entries();
    const documentId = report.files[0]?.documentId ?? '';
    const [{ sha256 } = { sha256: '' }] = entries.flatMap((entry) =>
      entry.event === 'received' ? [entry] : [],
    );

    expect(entries).toEqual([
      { event: 'received', sha256, file: join(folder, 'in', 'plan.txt') },
      { event: 'committed', sha256, documentId, version: 1 },
    ]);
    expect(Buffer.from(await store.get(sha256)).toString()).toBe(PLAN);
  });
});

describe('removeByName', () => {
  const remove = (name: string) => removeByName(name, { graph, storeFolder: join(folder, 'store') });

  it('takes a document out by its title, in any script', async () => {
    await put({ 'plan.txt': PLAN });
    await load();

    expect(await remove('榮昌區教育工作方案')).toMatchObject({ title: '荣昌区教育工作方案' });
    expect(await ask('MATCH (e:Entity) RETURN count(e) AS left')).toEqual([{ left: 0 }]);
  });

  it('says when no document has that name', async () => {
    await expect(remove('没有')).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });

  it('says which documents a name may mean', async () => {
    await put({
      'a.txt': `荣昌区教育方案\n\n2023年1月1日\n`,
      'b.txt': `荣昌区教育方案\n\n发布日期:2024-02-02\n`,
    });
    await load();
    await ask(`MATCH (d:Document) SET d.number = '荣教发〔2023〕1号', d.numberFolded = '荣教发20231号'`);
    const documents = await ask('MATCH (d:Document) RETURN count(d) AS n');

    expect(documents).toEqual([{ n: 2 }]);
    await expect(remove('荣教发[2023]1号')).rejects.toMatchObject({ code: 'AMBIGUOUS' });
  });
});
