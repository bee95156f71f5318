/** Units that are no more, and what took over from them. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan, unitId } from '../support/facts.ts';
import { withSuccessor } from '../support/successors.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const led = (title: string, ...units: readonly string[]) => plan({ title, tasks: { 任务: { LEAD: units } } });
const TODAY = led('今方案', '区卫健委');
const FORMER = ['区卫计委', '区卫生局', '区计生委'];

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, withSuccessor(led('旧方案', ...FORMER), TODAY), 'digest');
});
afterAll(() => api.close());

const QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Unit { name succeededBy { name } predecessors { name } } }
}`;

const ask = async (names: readonly string[]) => api.ask(QUERY, { ids: names.map(unitId) });

describe('a unit that is no more', () => {
  it('leads to the unit that took over from it', async () => {
    const { data } = await ask(['区卫生局']);
    expect(data).toEqual({
      nodes: [{ name: '区卫生局', succeededBy: { name: '区卫健委' }, predecessors: [] }],
    });
  });

  it('is among the predecessors of that unit, which has no successor', async () => {
    const { data } = await ask(['区卫健委']);
    expect(data).toEqual({
      nodes: [
        {
          name: '区卫健委',
          succeededBy: null,
          predecessors: expect.arrayContaining(FORMER.map((name) => ({ name }))),
        },
      ],
    });
  });

  it('takes as many round trips for three as for one', async () => {
    const countOf = async (names: readonly string[]) => {
      const before = api.test.graph.statementCount();
      await ask(names);
      return api.test.graph.statementCount() - before;
    };
    await writeDocument(api.test.graph, led('第一方案', '区教委'), 'digest');
    const one = await countOf(['区卫计委']);
    await writeDocument(api.test.graph, led('第二方案', '区教委'), 'digest');
    expect(await countOf(FORMER)).toBe(one);
  });
});
