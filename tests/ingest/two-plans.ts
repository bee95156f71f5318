/** Two plans of one county in the graph, anew before each test. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { DecideDependencies } from '../../src/ingest/decide.ts';
import { loadPaths } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { openTestGraph } from '../support/graph.ts';
import { openTestReader } from '../support/reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const WORDS = { author: '督查室', reason: '机构改革' };

/** The first has leads 区新区办 and 区新区建设办, the second 区新区建设办; to be called once a file of tests. */
export function openTwoPlans() {
  const { graph, ask, empty, close } = openTestGraph();
  const folder = temporaryFolder();
  const documents = join(folder, 'in');
  const storeFolder = join(folder, 'store');
  let reader: Reader;
  const load = () => loadPaths([documents], { graph, reader, storeFolder, onProgress: () => undefined });
  beforeAll(async () => {
    reader = await openTestReader();
    await mkdir(documents);
    await writeFile(
      join(documents, 'plan.txt'),
      '荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。引进教师。(牵头单位:区新区办;责任单位:区财政局)\n2.改革评价。(牵头单位:区新区建设办;责任单位:区财政局)\n',
    );
    await writeFile(
      join(documents, 'notice.txt'),
      '荣昌区体育工作方案\n\n一、重点任务\n1.建设球场。(牵头单位:区新区建设办;责任单位:区文化旅游委)\n',
    );
  });
  beforeEach(async () => {
    await rm(storeFolder, { recursive: true, force: true });
    await empty();
    await load();
  });
  afterAll(async () => {
    await reader.close();
    await close();
  });
  const deps: DecideDependencies = {
    graph,
    storeFolder,
    reader: () => Promise.resolve(reader),
    now: () => new Date('2026-03-01T08:00:00.000Z'),
  };
  /** Id of the organization, task or document called so. */
  const idOf = async (name: string): Promise<string> => {
    const [row] = await ask('MATCH (e:Entity) WHERE e.name ENDS WITH $name RETURN e.id AS id', { name });
    return /"id":"(\w+)"/u.exec(JSON.stringify(row))?.[1] ?? '';
  };
  return { graph, ask, empty, documents, storeFolder, deps, load, idOf };
}
