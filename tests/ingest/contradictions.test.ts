import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPaths } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
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
  folder = await mkdtemp(join(tmpdir(), 'zeren-contradictions-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  await reader.close();
  await close();
});

const plan = (title: string, lead: string, due: string): string =>
  `荣昌区${title}\n\n一、重点任务\n1.加强师资。引进教师。(牵头单位:${lead};责任单位:区财政局;完成时限:${due})\n`;

/** Two plans and two news that say different things of one task, group and day. */
const DOCUMENTS = {
  'plan.txt': plan('教育工作方案', '区教委', '2023年6月'),
  'other.txt': plan('人才工作方案', '区人力社保局', '2023年12月'),
  'news.txt': '荣昌区教育新闻\n\n2021年3月，棠香小学加入荣昌小学教育集团。\n',
  'later.txt': '荣昌区学校新闻\n\n2022年9月，棠香小学加入荣昌小学教育集团。\n',
};

/** All that the graph holds after the documents were loaded one by one, without the versions they came with. */
async function contentAfter(names: readonly string[]): Promise<readonly string[]> {
  await empty();
  for (const name of names) {
    await loadPaths([join(folder, 'in', name)], {
      graph,
      reader,
      storeFolder: join(folder, 'store'),
      onProgress: () => undefined,
    });
  }
  return (await contentOf(ask)).map((row) => row.replace(/"firstVersion":\d+/u, '"firstVersion":0'));
}

describe('documents that contradict each other', () => {
  it('are all kept, and give one graph in whatever order they come', async () => {
    for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(join(folder, 'in', name), text);
    const names = Object.keys(DOCUMENTS);
    const content = await contentAfter(names);

    const claims = await ask(`
      MATCH (s:Statement)-[:STATED_IN]->(d:Document), (s)-[:SUBJECT]->(subject), (s)-[:OBJECT]->(object)
      WHERE s.predicate IN ['LEAD', 'GROUP_MEMBER']
      RETURN d.title AS document, s.predicate AS predicate, object.name AS object, s.value AS value
      ORDER BY document`);
    expect(claims).toEqual([
      {
        document: '荣昌区人才工作方案',
        predicate: 'LEAD',
        object: '重庆市荣昌区人力资源和社会保障局',
        value: null,
      },
      { document: '荣昌区学校新闻', predicate: 'GROUP_MEMBER', object: '棠香小学', value: '2022-09/' },
      { document: '荣昌区教育工作方案', predicate: 'LEAD', object: '重庆市荣昌区教育委员会', value: null },
      { document: '荣昌区教育新闻', predicate: 'GROUP_MEMBER', object: '棠香小学', value: '2021-03/' },
    ]);
    const memberships = await ask(`
      MATCH ({name: '棠香小学'})-[m:MEMBER_OF]->()
      RETURN m.since AS since, size(m.statementIds) AS claims`);
    expect(memberships).toEqual([{ since: '2021-03', claims: 2 }]);
    expect(await contentAfter(names.toReversed())).toEqual(content);
  });
});
