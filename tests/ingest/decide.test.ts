import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decide, revoke } from '../../src/ingest/decide.ts';
import { openDecisionStore } from '../../src/ingest/decision-store.ts';
import { loadPaths } from '../../src/ingest/load.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { openTestGraph } from '../support/graph.ts';
import { contentOf } from '../support/graph-content.ts';
import { openTestReader } from '../support/reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { graph, ask, empty, close } = openTestGraph();
const folder = temporaryFolder();
const documents = join(folder, 'in');
const storeFolder = join(folder, 'store');
let reader: Reader;
beforeAll(async () => {
  reader = await openTestReader();
  await mkdir(documents);
  await writeFile(
    join(documents, 'plan.txt'),
    '荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。引进教师。(牵头单位:区教委)\n2.改革评价。(牵头单位:区委办)\n3.加强督导。(责任单位:区财政局)\n',
  );
});
beforeEach(async () => {
  await rm(storeFolder, { recursive: true, force: true });
  await empty();
});
afterAll(async () => {
  await reader.close();
  await close();
});

const deps = {
  graph,
  storeFolder,
  reader: () => Promise.resolve(reader),
  now: () => new Date('2026-03-01T08:00:00.000Z'),
};
const WORDS = { author: '督查室', reason: '已报备' };

/** Loads the plan; gives the id of its finding that a task has no lead. */
async function load(): Promise<string> {
  await loadPaths([documents], { graph, reader, storeFolder, onProgress: () => undefined });
  const [row] = await ask(`MATCH (f:Finding {rule: 'task-has-lead', severity: 'ERROR'}) RETURN f.id AS id`);
  return /fnd_\w+/u.exec(JSON.stringify(row))?.[0] ?? '';
}

const statuses = (id: string) => ask('MATCH (f:Finding {id: $id}) RETURN f.status AS status', { id });

describe('decide', () => {
  it('keeps the decision and gives the finding its status', async () => {
    const findingId = await load();
    const { decision, isNew } = await decide({ kind: 'WAIVE', findingId, ...WORDS }, deps);

    expect({ decision, isNew }).toEqual({
      decision: {
        ...{ id: decision.id, kind: 'WAIVE', aboutId: findingId, author: '督查室', reason: '已报备' },
        ...{ at: '2026-03-01T08:00:00.000Z', revoked: null },
      },
      isNew: true,
    });
    expect(await openDecisionStore(storeFolder).all()).toEqual([decision]);
    expect(await statuses(findingId)).toEqual([{ status: 'WAIVED' }]);
  });

  it('says when the same was decided before, and changes nothing', async () => {
    const findingId = await load();
    const { decision } = await decide({ kind: 'WAIVE', findingId, ...WORDS }, deps);
    const { version } = await graph.state();

    expect(
      await decide({ kind: 'WAIVE', findingId, author: ' 督查室 ', reason: '已报备' }, deps),
    ).toMatchObject({
      decision,
      isNew: false,
    });
    expect((await graph.state()).version).toBe(version);
  });

  it('lets the later one count, also by a clock that stands still, until it is revoked', async () => {
    const findingId = await load();
    await decide({ kind: 'CONFIRM', findingId, ...WORDS }, deps);
    const { decision } = await decide({ kind: 'WAIVE', findingId, ...WORDS }, deps);

    expect(await statuses(findingId)).toEqual([{ status: 'WAIVED' }]);
    await revoke(decision.id, WORDS, deps);
    expect(await statuses(findingId)).toEqual([{ status: 'CONFIRMED' }]);
  });

  it('gives one graph when all is built again from documents and decisions', async () => {
    const findingId = await load();
    await decide({ kind: 'WAIVE', findingId, ...WORDS }, deps);
    const before = await content();
    await empty();
    await load();

    expect(await content()).toEqual(before);
    expect(await statuses(findingId)).toEqual([{ status: 'WAIVED' }]);
  });

  it.each([
    ['an unknown finding', { findingId: 'fnd_0' }, 'BAD_ID'],
    ['an empty author', { author: ' ' }, 'BAD_USER_INPUT'],
    ['an empty reason', { reason: '' }, 'BAD_USER_INPUT'],
    ['a reason of two lines', { reason: '已\n报备' }, 'BAD_USER_INPUT'],
    ['a reason without end', { reason: '长'.repeat(4_001) }, 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps nothing', async (_what, other, code) => {
    const findingId = await load();

    await expect(decide({ kind: 'WAIVE', findingId, ...WORDS, ...other }, deps)).rejects.toMatchObject({
      code,
    });
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });
});

describe('revoke', () => {
  it('refuses what is no decision', async () => {
    await expect(revoke('dec_0', WORDS, deps)).rejects.toMatchObject({ code: 'BAD_ID' });
  });

  it('refuses a decision that was revoked before', async () => {
    const findingId = await load();
    const { decision } = await decide({ kind: 'WAIVE', findingId, ...WORDS }, deps);
    await revoke(decision.id, WORDS, deps);

    await expect(revoke(decision.id, WORDS, deps)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

async function content(): Promise<readonly string[]> {
  return (await contentOf(ask)).map((row) => row.replace(/"firstVersion":\d+/u, '"firstVersion":0'));
}
