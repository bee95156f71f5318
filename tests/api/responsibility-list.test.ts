/** The list of who holds which role for which task: filtered, sorted, paged, counted. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const PLAN = plan({
  title: '甲方案',
  number: '荣委办发〔2023〕7号',
  tasks: {
    减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '区人社局'] },
    评价: { LEAD: ['区教委', '区财政局'], SUPERVISE: ['区委督查办'] },
    招生: {},
  },
});
const OTHER = plan({ title: '乙方案', tasks: { 入学: { LEAD: ['各镇街'] } } });

const BY_TASK = [
  '入学 LEAD 各镇街',
  '减负 LEAD 区教委',
  '减负 RESPONSIBLE 区财政局',
  '减负 RESPONSIBLE 区人社局',
  '评价 LEAD 区教委',
  '评价 LEAD 区财政局',
  '评价 SUPERVISE 区委督查办',
];
const BY_ORGANIZATION = [
  '减负 RESPONSIBLE 区人社局',
  '评价 SUPERVISE 区委督查办',
  '减负 LEAD 区教委',
  '评价 LEAD 区教委',
  '减负 RESPONSIBLE 区财政局',
  '评价 LEAD 区财政局',
  '入学 LEAD 各镇街',
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const responsibilities = PLAN.responsibilities.map((each, n) => ({ ...each, disputed: n === 0 }));
  await writeDocument(api.test.graph, { ...PLAN, responsibilities }, 'digest');
  const document = { ...OTHER.document, issuedOn: '2022-01-01' };
  const inclusions = [{ collectiveId: unitId('各镇街'), memberId: unitId('昌元街道'), position: 0 }];
  const member = OTHER.organizations.map((unit) => ({ ...unit, id: unitId('昌元街道'), name: '昌元街道' }));
  await writeDocument(
    api.test.graph,
    { ...OTHER, document, inclusions, organizations: [...OTHER.organizations, ...member] },
    'digest',
  );
});
afterAll(() => api.close());

const QUERY = `query ($filter: ResponsibilityFilter, $sort: [ResponsibilitySort!], $first: Int, $after: String) {
  responsibilities(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { role organization { name } node { title } }
  }
}`;

interface Asked {
  readonly filter?: unknown;
  readonly sort?: unknown;
  readonly first?: number;
}

/** All pages. */
async function shownBy(asked: Asked): Promise<readonly string[]> {
  const shown: string[] = [];
  let after: unknown = null;
  do {
    const { data, errors } = await api.ask(QUERY, { ...asked, after });
    expect(errors).toEqual([]);
    const page = at(data, 'responsibilities');
    for (const edge of list(at(page, 'edges'))) shown.push(toText(edge));
    after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
  } while (after !== null && shown.length < 20);
  return shown;
}

function toText(edge: unknown): string {
  return [at(edge, 'node', 'title'), at(edge, 'role'), at(edge, 'organization', 'name')].join(' ');
}

describe('responsibilities', () => {
  it.each([
    ['TASK', BY_TASK],
    ['ORGANIZATION', BY_ORGANIZATION],
  ])('are given once each by %s, either way, when paged to the end', async (field, expected) => {
    expect(await shownBy({ sort: [{ field }], first: 1 })).toEqual(expected);
    expect(await shownBy({ sort: [{ field, direction: 'DESC' }], first: 2 })).toEqual(expected.toReversed());
  });

  it('are sorted by several keys where the filter names an organization', async () => {
    const filter = { organization: { name: { eq: '区教委' } } };
    const sort = [{ field: 'ORGANIZATION' }, { field: 'TASK', direction: 'DESC' }];

    expect(await shownBy({ filter, sort, first: 1 })).toEqual(['评价 LEAD 区教委', '减负 LEAD 区教委']);
  });

  it.each([
    ['role', { role: ['SUPERVISE'] }, ['评价 SUPERVISE 区委督查办']],
    ['no role', { role: [] }, []],
    ['part', { part: 'ANNEX' }, []],
    ['disputed', { disputed: true }, ['减负 LEAD 区教委']],
    ['id of the task', { task: { id: PLAN.tasks[0]?.id } }, BY_TASK.slice(1, 4)],
    ['id of the organization', { organization: { id: unitId('各镇街') } }, BY_TASK.slice(0, 1)],
    ['another organization', { not: { organization: { name: { startsWith: '区' } } } }, BY_TASK.slice(0, 1)],
    [
      'who leads the task',
      { role: ['RESPONSIBLE'], task: { leads: { some: { name: { eq: '区教委' } } } } },
      BY_TASK.slice(2, 4),
    ],
    [
      'number of the document',
      { role: ['LEAD', 'SUPERVISE'], task: { document: { number: { eq: '荣委办发〔2023〕7号' } } } },
      ['减负 LEAD 区教委', ...BY_TASK.slice(4)],
    ],
    [
      'organization or role',
      { or: [{ organization: { name: { eq: '区人社局' } } }, { role: ['SUPERVISE'] }] },
      ['减负 RESPONSIBLE 区人社局', '评价 SUPERVISE 区委督查办'],
    ],
  ])('are found by %s', async (_what, filter, expected) => {
    expect(await shownBy({ filter })).toEqual(expected);
    const { data } = await api.ask(QUERY, { filter, first: 1 });
    expect(at(data, 'responsibilities', 'totalCount')).toBe(expected.length);
  });

  it('neither repeat nor hide others when one comes between two pages', async () => {
    const { data: first } = await api.ask(QUERY, { first: 3 });
    await api.test.ask(
      `MATCH (t:Task {title: '减负'}) MATCH (u:Unit {name: '各镇街'})
       CREATE (u)-[:LEADS {position: 9, parts: ['BODY'], disputed: false, statementIds: []}]->(t)`,
    );
    const after = at(first, 'responsibilities', 'pageInfo', 'endCursor');
    const { data: second } = await api.ask(QUERY, { after });
    await api.test.ask(`MATCH (:Unit {name: '各镇街'})-[r:LEADS {position: 9}]->() DELETE r`);

    const edges = [first, second].flatMap((data) => list(at(data, 'responsibilities', 'edges')));
    expect(edges.map(toText)).toEqual(BY_TASK);
  });

  it('are counted only where the count is asked for', async () => {
    const statementsOf = async (selection: string) => {
      const before = api.test.graph.statementCount();
      await api.ask(
        `{ responsibilities(filter: {organization: {name: {startsWith: "某"}}}) { ${selection} } }`,
      );
      return api.test.graph.statementCount() - before;
    };

    expect([await statementsOf('edges { role }'), await statementsOf('totalCount')]).toEqual([1, 1]);
  });

  it('say where they are written', async () => {
    const { data } = await api.ask(
      `query ($filter: ResponsibilityFilter) { responsibilities(filter: $filter) {
        edges { parts disputed via { name } statements { id } }
      } }`,
      { filter: { role: ['SUPERVISE'] } },
    );

    expect(at(data, 'responsibilities', 'edges')).toEqual([
      { parts: ['BODY'], disputed: false, via: null, statements: [{ id: expect.stringMatching(/^stm_/u) }] },
    ]);
  });

  it('are counted by value, and by several', async () => {
    const { data } = await api.ask(
      `{ responsibilities(filter: {task: {title: {in: ["减负", "评价"]}}}) {
        facets { role { value count } document { count node { name } } region { count node { name } } }
        groupBy(fields: [ORGANIZATION, ROLE], first: 1) { count keys { value node { name } } }
      } }`,
    );

    expect(at(data, 'responsibilities')).toEqual({
      facets: {
        role: [
          { value: 'LEAD', count: 3 },
          { value: 'RESPONSIBLE', count: 2 },
          { value: 'SUPERVISE', count: 1 },
        ],
        document: [{ count: 6, node: { name: '甲方案' } }],
        region: [{ count: 6, node: { name: '荣昌区' } }],
      },
      groupBy: [
        {
          count: 2,
          keys: [
            { value: unitId('区教委'), node: { name: '区教委' } },
            { value: 'LEAD', node: null },
          ],
        },
      ],
    });
  });

  it.each([
    ['SORT_TOO_WIDE', { sort: [{ field: 'ORGANIZATION' }, { field: 'TASK' }] }],
    [
      'FILTER_TOO_COMPLEX',
      { filter: { and: Array.from({ length: 17 }, (_, n) => ({ task: { id: `t${n}` } })) } },
    ],
    ['BAD_USER_INPUT', { filter: { task: { title: { contains: '《》' } } } }],
  ])('answer %s to %j', async (code, variables) => {
    const { errors } = await api.ask(QUERY, variables);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('take no cursor of another order', async () => {
    const { data } = await api.ask(QUERY, { first: 1 });
    const after = at(data, 'responsibilities', 'pageInfo', 'endCursor');
    const { errors } = await api.ask(QUERY, { after, sort: [{ field: 'ORGANIZATION' }] });

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_CURSOR']);
  });
});
