/** The graph around an entity: what is shown, what is left out. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { toId } from '../../src/model/ids.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const UNITS = ['区教委', '区财政局', '区人社局', '区总工会'];
const FACTS = plan({
  title: '方案',
  tasks: {
    减负: { LEAD: ['区教委'], RESPONSIBLE: ['区总工会', '区人社局', '区财政局'] },
    招生: { LEAD: ['区教委'], SUPERVISE: ['区财政局'] },
    招聘: { LEAD: ['区教委'], RESPONSIBLE: ['区教委'] },
  },
});
const REGION = toId('reg', '500153');
const taskId = (title: string) => toId('tsk', toId('doc', '方案'), title);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, FACTS, 'digest');
});
afterAll(() => api.close());

const QUERY = `query ($id: ID!, $depth: Int, $perRelation: Int, $relations: [EdgeType!]) {
  neighbourhood(id: $id, depth: $depth, perRelation: $perRelation, relations: $relations) {
    nodes { id name } edges { type from to } isPartial omitted { id relation count }
  }
}`;

async function ask(id: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await api.ask(QUERY, { id, ...variables });
  expect(errors).toEqual([]);
  const around = at(data, 'neighbourhood');
  const names = new Map(list(at(around, 'nodes')).map((node) => [at(node, 'id'), String(at(node, 'name'))]));
  return {
    nodes: [...names.values()],
    edges: list(at(around, 'edges')).map(
      (edge) => `${names.get(at(edge, 'from'))} ${String(at(edge, 'type'))} ${names.get(at(edge, 'to'))}`,
    ),
    isPartial: at(around, 'isPartial'),
    omitted: list(at(around, 'omitted')).map(
      (each) => `${names.get(at(each, 'id'))} ${String(at(each, 'relation'))} ${String(at(each, 'count'))}`,
    ),
  };
}

describe('a neighbourhood', () => {
  it('of one edge has the neighbours of each type as printed, and all edges between them', async () => {
    const around = await ask(taskId('减负'));

    expect(around).toEqual({
      nodes: ['减负', '区教委', '区总工会', '区人社局', '区财政局', '方案'],
      edges: [
        '区教委 LEADS 减负',
        ...['区总工会', '区人社局', '区财政局']
          .toSorted((a, b) => (unitId(a) < unitId(b) ? -1 : 1))
          .map((name) => `${name} RESPONSIBLE_FOR 减负`),
        '减负 PART_OF 方案',
      ],
      isPartial: false,
      omitted: [],
    });
  });

  it('tells how many neighbours of each type it leaves out', async () => {
    const around = await ask(taskId('减负'), { perRelation: 1 });

    expect(around.nodes).toEqual(['减负', '区教委', '区总工会', '方案']);
    expect(around.omitted).toEqual(['减负 RESPONSIBLE_FOR 2']);
    expect(around.isPartial).toBe(true);
  });

  it('counts what it shows by another way as shown', async () => {
    const around = await ask(taskId('招生'), {
      depth: 2,
      perRelation: 1,
      relations: ['LEADS', 'RESPONSIBLE_FOR', 'SUPERVISES'],
    });

    expect(around.nodes).toEqual(['招生', '区教委', '区财政局', '减负', '招聘']);
    expect(around.edges.filter((edge) => edge.startsWith('区教委 LEADS'))).toHaveLength(3);
    expect(around.omitted).toEqual([]);
  });

  it('shows regions, documents and programmes, and leaves out what is around them', async () => {
    const around = await ask(unitId('区教委'), { depth: 2 });

    expect(around.nodes.toSorted()).toEqual(['减负', '招生', '招聘', '方案', '荣昌区', ...UNITS].toSorted());
    expect(around.omitted).toEqual(['荣昌区 WITHIN 1']);
  });

  it('of a region itself has what lies in it', async () => {
    const around = await ask(REGION, { relations: ['LOCATED_IN', 'WITHIN'], perRelation: 3 });

    expect(around.nodes).toEqual(['荣昌区', '区人社局', '区总工会', '区教委', '重庆市']);
    expect(around.omitted).toEqual(['荣昌区 LOCATED_IN 1']);
  });

  it.each([
    ['an unknown id', { id: 'unt_none' }, 'BAD_ID'],
    ['no types of edges', { relations: [] }, 'BAD_USER_INPUT'],
    ['no depth', { depth: 0 }, 'BAD_USER_INPUT'],
    ['more depth than allowed', { depth: 4 }, 'BAD_USER_INPUT'],
    ['no breadth', { perRelation: 0 }, 'BAD_USER_INPUT'],
    ['more breadth than allowed', { perRelation: 51 }, 'BAD_USER_INPUT'],
  ])('is refused for %s', async (_what, variables, code) => {
    const { errors } = await api.ask(QUERY, { id: REGION, ...variables });

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});

describe('a large neighbourhood', () => {
  const TASKS = 40;
  const id = unitId('甲局');

  beforeAll(async () => {
    const units = Array.from({ length: 15 }, (_, n) => `单位${n}`);
    const tasks = Array.from({ length: TASKS }, (_, n) => {
      const roles = { LEAD: ['甲局'], RESPONSIBLE: units.map((unit) => `${unit}之${n}`) };
      return [`任务${n}`, roles] as const;
    });
    await writeDocument(
      api.test.graph,
      plan({ title: '大方案', tasks: Object.fromEntries(tasks) }),
      'digest',
    );
  }, 120_000);

  it('has at most 500 nodes, and counts the edges to all others', async () => {
    const around = await ask(id, { depth: 2, perRelation: 50, relations: ['LEADS', 'RESPONSIBLE_FOR'] });
    const responsible = around.edges.filter((edge) => edge.includes(' RESPONSIBLE_FOR '));
    const omitted = around.omitted.map((each) => Number(each.slice(each.lastIndexOf(' '))));

    expect(around.nodes).toHaveLength(500);
    expect(responsible).toHaveLength(500 - 1 - TASKS);
    expect(omitted.reduce((sum, count) => sum + count, 0)).toBe(15 * TASKS - responsible.length);
  });

  it('takes as many round trips as a small one', async () => {
    const countOf = async (perRelation: number) => {
      await writeDocument(api.test.graph, plan({ title: `空方案${perRelation}`, tasks: {} }), 'digest'); // forgets what was read
      const before = api.test.graph.statementCount();
      await ask(id, { depth: 2, perRelation });
      return api.test.graph.statementCount() - before;
    };

    expect(await countOf(50)).toBe(await countOf(2));
  });
});
