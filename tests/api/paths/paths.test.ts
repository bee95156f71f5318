/** How two entities are connected: what is found, what is left out, and what is refused. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan, unitId } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

const CROWD = Array.from({ length: 201 }, (_, n) => `任务${n}`);
const tasksOf = (unit: string) => Object.fromEntries(CROWD.map((title) => [title, { LEAD: [unit] }]));
const PLANS = [
  plan({
    title: '甲方案',
    tasks: {
      减负: { LEAD: ['区教委', '区教委督导室'], RESPONSIBLE: ['区财政局', '区教委'] },
      招生: { LEAD: ['区教委'], SUPERVISE: ['区财政局'] },
      招聘: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局'], SUPPORT: ['区人社局'] },
    },
  }),
  plan({ title: '乙方案', tasks: { 培训: { LEAD: ['区人社局'], SUPPORT: ['区总工会'] } } }),
  plan({ title: '丙方案', tasks: { 扫雪: { LEAD: ['区城管局'] } } }),
  plan({ title: '丁方案', tasks: tasksOf('区大局') }),
];
const REGION = toId('reg', '500153');
const taskId = (title: string, name = '甲方案') => toId('tsk', toId('doc', name), title);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of PLANS) await writeDocument(api.test.graph, facts, 'digest');
  await api.test.ask(`MATCH (u:Unit {id: $id}) CREATE (:FormerId {id: 'unt_former'})-[:NOW]->(u)`, {
    id: unitId('区教委'),
  });
}, 120_000);
afterAll(() => api.close());

const QUERY = `query ($from: ID!, $to: ID!, $maxHops: Int, $limit: Int, $through: [EdgeType!], $hubs: Boolean) {
  paths(from: $from, to: $to, maxHops: $maxHops, limit: $limit, through: $through, throughHubs: $hubs) {
    searchedHops isPartial hasMore
    paths { length nodes { id name } edges { type from to statements { quote } } }
  }
}`;

const ask = (from: string, to: string, variables: Readonly<Record<string, unknown>> = {}) =>
  api.ask(QUERY, { from: unitId(from), to: unitId(to), ...variables });

/** Each path in words: names of the nodes, and between them the types of the edges, with the way they lead. */
function inWords(data: unknown): readonly string[] {
  return list(at(data, 'paths', 'paths')).map((path) => {
    const nodes = list(at(path, 'nodes'));
    const edges = list(at(path, 'edges')).map((edge, n) =>
      at(edge, 'from') === at(nodes[n], 'id')
        ? `-${String(at(edge, 'type'))}>`
        : `<${String(at(edge, 'type'))}-`,
    );
    return nodes.map((node, n) => `${String(at(node, 'name'))} ${edges[n] ?? ''}`.trim()).join(' ');
  });
}

describe('paths', () => {
  it('are the shortest, by types of their edges, each edge in the direction in which it is stored', async () => {
    const { data, errors } = await ask('区教委', '区财政局');

    expect(errors).toEqual([]);
    expect(inWords(data).toSorted()).toEqual([
      '区教委 -LEADS> 减负 <RESPONSIBLE_FOR- 区财政局',
      '区教委 -LEADS> 招生 <SUPERVISES- 区财政局',
      '区教委 -LEADS> 招聘 <RESPONSIBLE_FOR- 区财政局',
    ]);
    expect(inWords(data)[2]).toBe('区教委 -LEADS> 招生 <SUPERVISES- 区财政局');
    expect(at(data, 'paths')).toMatchObject({ searchedHops: 2, isPartial: false, hasMore: false });
  });

  it('are as many as asked for, and say that there are more', async () => {
    const { data } = await ask('区教委', '区财政局', { limit: 2 });

    expect(inWords(data)).toHaveLength(2);
    expect(at(data, 'paths')).toMatchObject({ searchedHops: 2, isPartial: false, hasMore: true });
  });

  it('are the same ways the other way round', async () => {
    const { data } = await ask('区总工会', '区教委');

    expect(inWords(data)).toEqual([
      '区总工会 -SUPPORTS> 培训 <LEADS- 区人社局 -SUPPORTS> 招聘 <LEADS- 区教委',
    ]);
  });

  it('show the words that each edge rests on', async () => {
    const { data } = await ask('区人社局', '区总工会');

    expect(list(at(data, 'paths', 'paths'))).toMatchObject([
      {
        length: 2,
        edges: [
          { statements: [{ quote: `(LEAD ${unitId('区人社局')})` }] },
          { statements: [{ quote: `(SUPPORT ${unitId('区总工会')})` }] },
        ],
      },
    ]);
  });

  it('lead to a hub, and through one only if asked to', async () => {
    const toRegion = await ask('区教委', '', { to: REGION });
    const around = await ask('区教委', '区城管局');
    const through = await ask('区教委', '区城管局', { hubs: true });

    expect(inWords(toRegion.data)).toEqual(['区教委 -LOCATED_IN> 荣昌区']);
    expect(at(around.data, 'paths')).toEqual({
      ...{ searchedHops: 6, isPartial: false, hasMore: false, paths: [] },
    });
    expect(inWords(through.data)).toEqual(['区教委 -LOCATED_IN> 荣昌区 <LOCATED_IN- 区城管局']);
  });

  it('are none within fewer hops than they have', async () => {
    const { data } = await ask('区总工会', '区教委', { maxHops: 3 });

    expect(at(data, 'paths')).toMatchObject({ searchedHops: 3, isPartial: false, paths: [] });
  });

  it('go along edges of the given types alone', async () => {
    const { data } = await ask('区教委', '区财政局', { through: ['LEADS', 'SUPERVISES'] });

    expect(inWords(data)).toEqual(['区教委 -LEADS> 招生 <SUPERVISES- 区财政局']);
  });

  it.each([
    ['区教委', '区城管局', 0, false],
    ['区教委', '区财政局', 3, false],
    ['区大局', '区教委', 0, true],
  ])('are told by name, %s to %s, with whether some may be missing', async (from, to, count, isPartial) => {
    const { data } = await api.ask(
      `query ($parameters: [QuestionArgument!]!) {
        ask(id: "how-connected", parameters: $parameters) { isPartial totalCount rows { cells { text } } }
      }`,
      {
        parameters: [
          { name: 'from', value: unitId(from) },
          { name: 'to', value: unitId(to) },
        ],
      },
    );

    expect(list(at(data, 'ask', 'rows'))).toHaveLength(count);
    expect(at(data, 'ask')).toMatchObject({ isPartial, totalCount: null });
  });

  it('say that the search was cut short where a node has more neighbours than are looked at', async () => {
    const { data } = await ask('区大局', '区教委');
    const found = await ask('区大局', '', { to: taskId('任务7', '丁方案') });

    expect(at(data, 'paths')).toMatchObject({ isPartial: true, paths: [] });
    expect(inWords(found.data)).toEqual(['区大局 -LEADS> 任务7']);
  });

  it('start at what a former id stands for', async () => {
    const { data } = await ask('', '区人社局', { from: 'unt_former' });

    expect(inWords(data)).toEqual(['区教委 -LEADS> 招聘 <SUPPORTS- 区人社局']);
  });
});

describe('a search for paths', () => {
  it.each([
    ['the same entity twice', { to: unitId('区教委') }, 'BAD_USER_INPUT'],
    ['the same entity by a former id', { to: 'unt_former' }, 'BAD_USER_INPUT'],
    ['an unknown id', { to: 'unt_none' }, 'BAD_ID'],
    ['what is no id', { to: '\ud800"}) MATCH (n) DETACH DELETE n //' }, 'BAD_ID'],
    ['the id of no entity', { to: PLANS[0]?.statements[0]?.id }, 'BAD_ID'],
    ['no hops', { maxHops: 0 }, 'BAD_USER_INPUT'],
    ['too many hops', { maxHops: 9 }, 'BAD_USER_INPUT'],
    ['no types of edges', { through: [] }, 'BAD_USER_INPUT'],
    ['no paths', { limit: 0 }, 'BAD_USER_INPUT'],
    ['too many paths', { limit: 11 }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, variables, code) => {
    const { errors } = await ask('区教委', '区财政局', variables);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('takes a round trip a level, whatever the nodes have', async () => {
    const countOf = async (from: string, to: string) => {
      await writeDocument(api.test.graph, plan({ title: `空方案${from}`, tasks: {} }), 'digest'); // forgets what was read
      const before = api.test.graph.statementCount();
      await ask(from, to, { hubs: true });
      return api.test.graph.statementCount() - before;
    };

    expect(await countOf('区大局', '区教委')).toBe(await countOf('区城管局', '区总工会'));
  });
});
