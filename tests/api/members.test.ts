/** Members of groups and alliances on a day, from both ends. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { entityId, news } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const ALLIANCE = '川渝教育共同体';
const FACTS = news({
  title: '共同体扩圈',
  groups: {
    [ALLIANCE]: {
      members: {
        GROUP_FOUNDER: { 泸州市: '2020/', 荣昌区: '2020/' },
        GROUP_MEMBER: { 永川区: '2023-02-20/', 万盛经开区: '2021/2022-06' },
      },
    },
    荣昌中学教育集团: { members: { GROUP_LEAD: { 荣昌中学: null }, GROUP_MEMBER: { 昌元中学: null } } },
  },
});

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, FACTS, 'digest');
});
afterAll(() => api.close());

const MEMBERS = `query ($id: ID!, $asOf: Date, $first: Int, $after: String) {
  node(id: $id) {
    ... on Alliance { members(first: $first, after: $after, asOf: $asOf) { ...Page } }
    ... on EducationGroup { members(first: $first, after: $after, asOf: $asOf) { ...Page } }
  }
}
fragment Page on MemberConnection {
  totalCount pageInfo { hasNextPage endCursor }
  edges { role since until certainty statements { predicate } node { __typename name } }
}`;

describe('members', () => {
  it.each([
    ['2019-12-31', []],
    ['2020-06-01', ['泸州市 POSSIBLE', '荣昌区 POSSIBLE']],
    ['2021-06-01', ['泸州市 CERTAIN', '荣昌区 CERTAIN', '万盛经开区 POSSIBLE']],
    ['2022-01-01', ['泸州市 CERTAIN', '荣昌区 CERTAIN', '万盛经开区 CERTAIN']],
    ['2022-06-01', ['泸州市 CERTAIN', '荣昌区 CERTAIN', '万盛经开区 CERTAIN']],
    ['2022-06-30', ['泸州市 CERTAIN', '荣昌区 CERTAIN', '万盛经开区 POSSIBLE']],
    ['2022-07-01', ['泸州市 CERTAIN', '荣昌区 CERTAIN']],
    ['2023-02-20', ['泸州市 CERTAIN', '荣昌区 CERTAIN', '永川区 CERTAIN']],
    [null, ['泸州市 CERTAIN', '荣昌区 CERTAIN', '万盛经开区 CERTAIN', '永川区 CERTAIN']],
  ])('of %s are those who may be so that day, founders first', async (asOf, expected) => {
    const { data, errors } = await api.ask(MEMBERS, { id: entityId(ALLIANCE), asOf });

    expect(errors).toEqual([]);
    const members = at(data, 'node', 'members');
    expect(
      list(at(members, 'edges')).map(
        (edge) => `${String(at(edge, 'node', 'name'))} ${String(at(edge, 'certainty'))}`,
      ),
    ).toEqual(expected);
    expect(at(members, 'totalCount')).toBe(expected.length);
  });

  it('have their role, their dates as printed and the statements behind them', async () => {
    const { data } = await api.ask(MEMBERS, { id: entityId(ALLIANCE), asOf: '2022-01-01' });

    expect(list(at(data, 'node', 'members', 'edges'))[2]).toEqual({
      role: 'MEMBER',
      since: '2021',
      until: '2022-06',
      certainty: 'CERTAIN',
      statements: [{ predicate: 'GROUP_MEMBER' }],
      node: { __typename: 'Region', name: '万盛经开区' },
    });
  });

  it('come page by page, each once', async () => {
    const names: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await api.ask(MEMBERS, { id: entityId(ALLIANCE), first: 1, after });
      const members = at(data, 'node', 'members');
      names.push(...list(at(members, 'edges')).map((edge) => at(edge, 'node', 'name')));
      after = at(members, 'pageInfo', 'hasNextPage') === true ? at(members, 'pageInfo', 'endCursor') : null;
    } while (after !== null && names.length < 10);

    expect(names).toEqual(['泸州市', '荣昌区', '万盛经开区', '永川区']);
  });

  it.each(['2023-02-30', '2023-13-01', '2023', '2023-2-1', '', '今天', 2023, true])(
    'refuses the day %j',
    async (asOf) => {
      const byVariable = await api.ask(MEMBERS, { id: entityId(ALLIANCE), asOf });
      const byLiteral = await api.ask(
        `{ alliances { edges { node { members(asOf: ${JSON.stringify(asOf)}) { totalCount } } } } }`,
      );

      expect(
        [byVariable, byLiteral].map(({ errors }) => errors.map(({ extensions }) => extensions['code'])),
      ).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
    },
  );
});

describe('a group', () => {
  it('has the school that leads it, and stands among the groups of its region and of the region around', async () => {
    const { data, errors } = await api.ask(
      `query ($group: ID!, $county: ID!, $province: ID!) {
        group: node(id: $group) { ... on EducationGroup { mode leadSchool { name } region { name } } }
        county: node(id: $county) { ...Groups }
        province: node(id: $province) { ...Groups }
      }
      fragment Groups on Region { educationGroups { totalCount edges { node { name } } } }`,
      { group: entityId('荣昌中学教育集团'), county: entityId('荣昌区'), province: entityId('重庆市') },
    );

    const groups = { educationGroups: { totalCount: 1, edges: [{ node: { name: '荣昌中学教育集团' } }] } };
    expect(errors).toEqual([]);
    expect(data).toEqual({
      group: { mode: 'UNSPECIFIED', leadSchool: { name: '荣昌中学' }, region: { name: '荣昌区' } },
      county: groups,
      province: groups,
    });
  });
});

describe('memberOf', () => {
  it('gives the groups and alliances that a member belongs to on a day', async () => {
    const query = `query ($id: ID!, $asOf: Date) {
      node(id: $id) {
        ... on Region { memberOf(asOf: $asOf) { totalCount edges { role certainty node { __typename name } } } }
      }
    }`;
    const id = entityId('永川区');
    const before = await api.ask(query, { id, asOf: '2023-02-19' });
    const since = await api.ask(query, { id, asOf: '2023-02-20' });

    expect([before.data, since.data]).toEqual([
      { node: { memberOf: { totalCount: 0, edges: [] } } },
      {
        node: {
          memberOf: {
            totalCount: 1,
            edges: [
              { role: 'MEMBER', certainty: 'CERTAIN', node: { __typename: 'Alliance', name: ALLIANCE } },
            ],
          },
        },
      },
    ]);
  });
});
