/** Findings between documents in the graph: the same whatever the order of loads and removals. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reportOfReadings } from '../../src/cli/audit/from-files.ts';
import { reportOfGraph } from '../../src/cli/audit/from-graph.ts';
import { loadCorpusAudit } from '../../src/ingest/corpus-audit.ts';
import { loadPaths } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { removeByName } from '../../src/ingest/remove.ts';
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
  folder = await mkdtemp(join(tmpdir(), 'zeren-corpus-'));
  await mkdir(join(folder, 'in'));
  for (const [name, text] of Object.entries(DOCUMENTS)) await write(name, text);
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  await reader.close();
  await close();
});

const article = (title: string, day: string, text: string) => `荣昌区${title}\n发布时间：${day}\n\n${text}\n`;

const DOCUMENTS = {
  'first.txt': article(
    '教育新闻',
    '2023-01-05',
    '2021年3月，棠香小学加入荣昌小学教育集团。截至2022年底，荣昌区共有教育集团12个。',
  ),
  'second.txt': article('学校新闻', '2023-02-05', '2022年9月，棠香小学加入荣昌小学教育集团。'),
  'third.txt': article(
    '集团新闻',
    '2023-03-05',
    '2020年，棠香小学加入荣昌小学教育集团。截至2022年底，荣昌区共有教育集团15个。',
  ),
};
const NAMES = Object.keys(DOCUMENTS);

const inFolder = (name: string) => join(folder, 'in', name);
const write = (name: string, text: string) => writeFile(inFolder(name), text);

async function load(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await loadPaths([inFolder(name)], {
      graph,
      reader,
      storeFolder: join(folder, 'store'),
      onProgress: () => undefined,
    });
  }
}

const remove = (title: string) => removeByName(title, { graph, storeFolder: join(folder, 'store') });

/** Between documents: rule, status, what was met, the document it belongs to, and how many documents prove it. */
const found = () =>
  ask(`
    MATCH (f:Finding) WHERE f.isBetweenDocuments
    MATCH (d:Document {id: f.documentId})
    MATCH (f)-[:ABOUT]->(about)
    OPTIONAL MATCH (f)-[:EVIDENCED_BY]->(s:Statement)
    WITH f, d, about, count(DISTINCT s.documentId) AS documents
    RETURN f.rule AS rule, f.status AS status, f.actual AS actual, about.name AS about, d.title AS document, documents
    ORDER BY rule`);

/** The graph without the versions in which its findings came. */
const content = async () =>
  (await contentOf(ask)).map((row) => row.replace(/"firstVersion":\d+/u, '"firstVersion":0'));

const DATES = { rule: 'documents-agree-on-dates', about: '荣昌小学教育集团' };

describe('a finding between documents', () => {
  it('belongs to the one published last, with the words of all', async () => {
    await load('first.txt', 'second.txt');

    expect(await found()).toEqual([
      { ...DATES, status: 'OPEN', actual: '2021-03, 2022-09', document: '荣昌区学校新闻', documents: 2 },
    ]);
  });

  it('is the same in whatever order the documents come, and as that of their files', async () => {
    await load(...NAMES);
    const expected = await content();

    expect(await found()).toEqual([
      {
        rule: 'documents-agree-on-counts',
        status: 'OPEN',
        actual: '教育集团12个, 教育集团15个',
        about: '荣昌区',
        document: '荣昌区集团新闻',
        documents: 2,
      },
      {
        ...DATES,
        status: 'OPEN',
        actual: '2021-03, 2022-09, 2020',
        document: '荣昌区集团新闻',
        documents: 3,
      },
    ]);
    const ids = (await reportOfGraph(graph)).findings.map(({ id }) => id).sort();
    const readings = await Promise.all(
      NAMES.map(async (name) => reader.read(await readFile(inFolder(name)), name)),
    );
    const ofFiles = reportOfReadings(readings, await loadCorpusAudit());
    expect(ofFiles.findings.map(({ id }) => id).sort()).toEqual(ids);
    for (const order of [
      ['third.txt', 'second.txt', 'first.txt'],
      ['second.txt', 'third.txt', 'first.txt'],
    ]) {
      await empty();
      await load(...order);
      expect(await content()).toEqual(expected);
    }
  });

  it('goes with a document that is removed, as if it had never been there', async () => {
    await load('first.txt', 'second.txt');
    const expected = await content();
    await load('third.txt');
    await remove('荣昌区集团新闻');
    expect(await content()).toEqual(expected);

    await remove('荣昌区教育新闻');
    expect(await found()).toEqual([]);
  });

  it('is resolved when either document is corrected, and open again when it contradicts again', async () => {
    await load('first.txt', 'second.txt');
    const before = await ask('MATCH (f:Finding) WHERE f.isBetweenDocuments RETURN f.id AS id');
    await write('first.txt', DOCUMENTS['first.txt'].replace('2021年3月', '2022年9月'));
    await load('first.txt');
    expect(await found()).toEqual([
      { ...DATES, status: 'RESOLVED', actual: '2021-03, 2022-09', document: '荣昌区学校新闻', documents: 2 },
    ]);

    await write('first.txt', DOCUMENTS['first.txt']);
    await load('first.txt');
    expect(await found()).toMatchObject([{ ...DATES, status: 'OPEN', documents: 2 }]);
    expect(await ask('MATCH (f:Finding) WHERE f.isBetweenDocuments RETURN f.id AS id')).toEqual(before);
  });

  it('stays as resolved in the document that was corrected, about the document where its subject is gone', async () => {
    await load('first.txt', 'second.txt');
    await write('second.txt', article('学校新闻', '2023-02-05', '荣昌区共有学校5所。'));
    await load('second.txt');

    expect(await found()).toMatchObject([
      { ...DATES, status: 'RESOLVED', about: '荣昌区学校新闻', document: '荣昌区学校新闻' },
    ]);
  });
});
