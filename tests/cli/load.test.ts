import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestGraph, testCredentials } from '../support/graph.ts';
import { outcomeOf, spawnTypescript, type Outcome } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const good = join(folder, 'plan.txt');
const bad = join(folder, 'gone.txt');

const { ask, empty, close } = openTestGraph();
beforeAll(async () => {
  await empty();
  await writeFile(good, '荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。引进教师。(牵头单位:区教委)\n');
});
afterAll(close);

function zeren(...words: readonly string[]): Promise<Outcome> {
  const { uri, user, password } = testCredentials();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ZEREN_DATA: folder };
  return outcomeOf(spawnTypescript('src/cli/main.ts', words, environment));
}

describe('zeren load and zeren remove', () => {
  it('load what is good, report what is not, and end with 1', async () => {
    const { status, stdout, stderr } = await zeren('load', bad, good);

    expect(stdout.split('\n')).toEqual([
      `${bad}: quarantined`,
      '  FILE_NOT_FOUND: expected a file or folder, got nothing there',
      `${good}: loaded`,
      '  荣昌区教育工作方案',
      '  assignment clauses: 1 of 1 read',
      '2 files, graph version 1',
      '',
    ]);
    expect(stderr).toContain(`2/2 ${good}: loaded`);
    expect(status).toBe(1);
  });

  it('report in JSON, and end with 0 where nothing was left to do', async () => {
    const { status, stdout } = await zeren('load', good, '--json');

    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          file: good,
          outcome: 'loaded',
          unchanged: true,
          coverage: { clauses: 1, read: 1, unread: [], skipped: [] },
        },
      ],
      version: 1,
    });
    expect(status).toBe(0);
  });

  it('take a document out by its title', async () => {
    const { status, stdout } = await zeren('remove', '荣昌区教育工作方案');

    expect(stdout).toMatch(/^removed doc_\w+ 荣昌区教育工作方案\n$/u);
    expect(status).toBe(0);
    expect(await ask('MATCH (e:Entity) RETURN count(e) AS left')).toEqual([{ left: 0 }]);
  });

  it('say when there is no such document, and end with 1', async () => {
    const { status, stderr } = await zeren('remove', '没有');

    expect(stderr).toContain('DOCUMENT_NOT_FOUND: ');
    expect(status).toBe(1);
  });
});
