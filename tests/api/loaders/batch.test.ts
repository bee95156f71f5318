/** Loaders over the real graph: what goes in one statement, and what is kept. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versionedLoaders } from '../../../src/api/loaders/versioned.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan, unitId } from '../../support/facts.ts';
import { openTestGraph } from '../../support/graph.ts';

const test = openTestGraph();
const facts = plan({ tasks: { 甲: { LEAD: ['区教委'] }, 乙: { LEAD: ['区教委'], SUPPORT: ['各镇街'] } } });
const [first, second] = facts.tasks;

beforeAll(async () => {
  await test.empty();
  await writeDocument(test.graph, facts, 'digest');
});
afterAll(() => test.close());

describe('loaders', () => {
  it('read all keys of one tick in one statement, and none twice', async () => {
    const loaders = versionedLoaders(test.graph).at(1);
    const before = test.graph.statementCount();
    const ids = [first?.id, second?.id, first?.id, 'tsk_none'].map(String);
    const rows = await Promise.all(ids.map((id) => loaders.task.load(id)));
    await loaders.task.load(String(first?.id));

    expect(rows.map((row) => row?.title)).toEqual(['甲', '乙', '甲', undefined]);
    expect(test.graph.statementCount() - before).toBe(1);
  });

  it('answer keys of several parts each with its own rows', async () => {
    const loaders = versionedLoaders(test.graph).at(1);
    const names = await Promise.all(
      [
        { id: String(first?.id), role: 'SUPPORT' as const },
        { id: String(second?.id), role: 'SUPPORT' as const },
        { id: String(second?.id), role: 'LEAD' as const },
      ].map((key) => loaders.organizationsInRole.load(key)),
    );

    expect(names.map((rows) => rows.map(({ id }) => id))).toEqual([
      [],
      [unitId('各镇街')],
      [unitId('区教委')],
    ]);
  });

  it('are one set for a version, and another for the next', () => {
    const loaders = versionedLoaders(test.graph);

    expect(loaders.at(1)).toBe(loaders.at(1));
    expect(loaders.at(1)).not.toBe(loaders.at(2));
  });
});
