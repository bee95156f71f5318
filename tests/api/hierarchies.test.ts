/** What stands above and below: of regions, programmes and units. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts, ProgrammeFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { plan, region, unitId } from '../support/facts.ts';
import { at } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const county = toId('reg', '500153');
const TOWNS = ['昌元街道', '仁义镇', '双河街道'].map((name, n) =>
  region(`50015300${n + 1}`, name, 'TOWN', county),
);
const PROGRAMMES = [
  programme('工程', 0, null),
  programme('行动', 1, '工程'),
  programme('项目', 2, '行动'),
  programme('计划', 3, '工程'),
];
const base = plan({ title: '方案', tasks: { 任务: { LEAD: ['各镇街', '昌元街道', '仁义镇', '双河街道'] } } });
const FACTS: DocumentFacts = {
  ...base,
  programmes: PROGRAMMES,
  regions: [...base.regions, ...TOWNS],
  // A region stays as long as something lies in it.
  organizations: base.organizations.map((unit) => ({
    ...unit,
    regionId: TOWNS.find(({ name }) => name === unit.name)?.id ?? county,
  })),
  inclusions: ['昌元街道', '仁义镇'].map((name, position) => ({
    ...{ collectiveId: unitId('各镇街'), memberId: unitId(name), position },
  })),
};
const led = (title: string, unit: string) => plan({ title, tasks: { 任务: { LEAD: [unit] } } });

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, FACTS, 'digest');
  await writeDocument(api.test.graph, successions('区文教科', '区教育局', '区教体局'), 'digest');
});
afterAll(() => api.close());

/** A plan of units, each of which was succeeded by the next. */
function successions(...names: readonly string[]): DocumentFacts {
  const facts = plan({ title: '沿革', tasks: { 任务: { LEAD: names } } });
  const nextOf = (name: string) => names[names.indexOf(name) + 1];
  return {
    ...facts,
    organizations: facts.organizations.map((unit) => {
      const next = nextOf(unit.name);
      return unit.type === 'UNIT' && next !== undefined ? { ...unit, successorId: unitId(next) } : unit;
    }),
  };
}

function programme(name: string, position: number, parent: string | null): ProgrammeFact {
  return {
    ...{
      id: toId('prg', name),
      ref: `programme/${name}`,
      ordinal: `(${position})`,
      name,
      heading: name,
      position,
    },
    parentId: parent === null ? null : toId('prg', parent),
  };
}

async function ask(ids: readonly string[], fields: string): Promise<unknown> {
  const { data, errors } = await api.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids });
  expect(errors).toEqual([]);
  return at(data, 'nodes');
}

describe('regions', () => {
  it('have what they lie in, the smallest first', async () => {
    const nodes = await ask([TOWNS[0]?.id ?? '', county], '... on Region { ancestors { name } }');

    expect(nodes).toEqual([
      { ancestors: [{ name: '荣昌区' }, { name: '重庆市' }] },
      { ancestors: [{ name: '重庆市' }] },
    ]);
  });

  it('have what lies in them at every distance, by code and page by page', async () => {
    const query = (args: string) =>
      `... on Region { descendants(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`;
    const city = toId('reg', '500000');
    const all = await ask([city], query('first: 100'));
    const first = await ask([city], query('first: 1, level: TOWN'));
    const page = Array.isArray(first) ? at(first[0], 'descendants', 'pageInfo', 'endCursor') : null;
    const second = await ask([city], query(`first: 5, level: TOWN, after: ${JSON.stringify(page)}`));

    const nodesOf = (...names: readonly string[]) => names.map((name) => ({ node: { name } }));
    expect(all).toMatchObject([
      { descendants: { totalCount: 4, edges: nodesOf('荣昌区', '昌元街道', '仁义镇', '双河街道') } },
    ]);
    expect(first).toMatchObject([
      { descendants: { totalCount: 3, pageInfo: { hasNextPage: true }, edges: nodesOf('昌元街道') } },
    ]);
    expect(second).toMatchObject([
      { descendants: { pageInfo: { hasNextPage: false }, edges: nodesOf('仁义镇', '双河街道') } },
    ]);
  });
});

describe('programmes', () => {
  it('have what they nest in and what nests in them, in printed order', async () => {
    const nodes = await ask(
      ['工程', '行动', '项目'].map((name) => toId('prg', name)),
      '... on Programme { children { name } ancestors { name } descendants { name } }',
    );

    const named = (...names: readonly string[]) => names.map((name) => ({ name }));
    expect(nodes).toEqual([
      { children: named('行动', '计划'), ancestors: [], descendants: named('行动', '项目', '计划') },
      { children: named('项目'), ancestors: named('工程'), descendants: named('项目') },
      { children: [], ancestors: named('行动', '工程'), descendants: [] },
    ]);
  });
});

describe('units', () => {
  it('have all that took over from them, and all that they go back to', async () => {
    const nodes = await ask(
      ['区文教科', '区教体局'].map(unitId),
      '... on Unit { allSuccessors { name } allPredecessors { name } }',
    );

    expect(nodes).toEqual([
      { allSuccessors: [{ name: '区教育局' }, { name: '区教体局' }], allPredecessors: [] },
      { allSuccessors: [], allPredecessors: [{ name: '区教育局' }, { name: '区文教科' }] },
    ]);
  });

  it('have the collectives that include them, and collectives their members in order', async () => {
    const nodes = await ask(
      ['各镇街', '昌元街道'].map(unitId),
      '... on Unit { includes(first: 1) { totalCount pageInfo { hasNextPage } edges { node { name } } } includedIn { name } }',
    );

    expect(nodes).toEqual([
      {
        includes: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { name: '昌元街道' } }] },
        includedIn: [],
      },
      {
        includes: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] },
        includedIn: [{ name: '各镇街' }],
      },
    ]);
  });

  it('take as many round trips for many as for one', async () => {
    const countOf = async (names: readonly string[]) => {
      await writeDocument(api.test.graph, led(`又${names.length}`, '各镇街'), 'digest'); // forgets what was read
      const before = api.test.graph.statementCount();
      await ask(
        names.map(unitId),
        '... on Unit { allSuccessors { id } allPredecessors { id } includes { edges { node { id } } } includedIn { id } }',
      );
      return api.test.graph.statementCount() - before;
    };

    expect(await countOf(['昌元街道', '各镇街', '仁义镇', '区教体局'])).toBe(await countOf(['各镇街']));
  });
});
