/** What documents count, beside what the graph holds; agreements; documents that are only cited. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { agreementId, entityId, news } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const CITED = '教育现代化2035';
const SKETCH = news({
  title: '集团化办学',
  groups: {
    荣昌中学教育集团: { mode: { mode: 'CLOSE_KNIT', asWritten: '紧密型' }, formula: '1+3+1' },
    昌元小学教育集团: { members: { GROUP_MEMBER: { 昌元小学: null } } },
  },
  agreements: {
    合作协议: { signedOn: '2023-02-20', parties: ['重庆市', '荣昌区'] },
    未定协议: { parties: ['荣昌区'] },
  },
  counts: { 荣昌区: 35, 永川区: 2 },
  cites: [{ title: CITED, relation: 'BASIS' }, { title: '教育方案' }],
});
const ARTICLE = {
  ...SKETCH,
  document: { ...SKETCH.document, dropped: [{ line: 9, text: '返回顶部', reason: 'SERVICE' as const }] },
  counts: SKETCH.counts.map((count) => ({
    ...count,
    counted: count.quantity === 35 ? '中学教育集团' : null,
    modes: ['CLOSE_KNIT' as const],
  })),
};
const PLAN = plan({ title: '教育方案', tasks: { 减负: {} } });

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, ARTICLE, 'digest');
  await writeDocument(api.test.graph, PLAN, 'digest');
});
afterAll(() => api.close());

describe('statedCounts', () => {
  it.each([
    ['500153', ['35个']],
    ['荣昌区', ['35个']],
    ['榮昌區', ['35个']],
    ['泸州市', []],
    [null, ['2个', '35个']],
  ])('of the region %s are given in order', async (region, expected) => {
    const { data } = await api.ask(
      'query ($region: String) { statedCounts(region: $region) { totalCount edges { node { asWritten } } } }',
      { region },
    );

    const page = at(data, 'statedCounts');
    expect(list(at(page, 'edges')).map((edge) => at(edge, 'node', 'asWritten'))).toEqual(expected);
    expect(at(page, 'totalCount')).toBe(expected.length);
  });

  it('have their parts, and stand beside the groups of that sort that the graph holds there', async () => {
    const { data, errors } = await api.ask(
      `{ statedCounts { edges { node {
        what quantity comparator modes breakdown { what quantity comparator asWritten }
        of { name } document { title } statements { predicate } recorded { totalCount edges { node { name } } }
      } } } }`,
    );

    const common = {
      ...{ what: '教育集团', comparator: 'EQ', modes: ['CLOSE_KNIT'], document: { title: '集团化办学' } },
      breakdown: [{ what: '小学教育集团', quantity: 1, comparator: 'EQ', asWritten: '1个' }],
      statements: [{ predicate: 'COUNT' }],
    };
    expect(errors).toEqual([]);
    expect(list(at(data, 'statedCounts', 'edges')).map((edge) => at(edge, 'node'))).toEqual([
      { ...common, quantity: 2, of: { name: '永川区' }, recorded: null },
      {
        ...{ ...common, quantity: 35, of: { name: '荣昌区' } },
        recorded: { totalCount: 1, edges: [{ node: { name: '荣昌中学教育集团' } }] },
      },
    ]);
  });

  it('are found by their region, and by their id', async () => {
    const { data } = await api.ask(
      `query ($region: ID!, $count: ID!) {
        region: node(id: $region) { ... on Region { statedCounts { totalCount edges { node { quantity } } } } }
        count: node(id: $count) { __typename id }
      }`,
      { region: entityId('荣昌区'), count: ARTICLE.counts[0]?.id },
    );

    expect(data).toEqual({
      region: { statedCounts: { totalCount: 1, edges: [{ node: { quantity: 35 } }] } },
      count: { __typename: 'StatedCount', id: ARTICLE.counts[0]?.id },
    });
  });
});

describe('agreements', () => {
  it('are given by date with their parties, undated ones last', async () => {
    const { data } = await api.ask(
      `{ agreements { totalCount edges { node {
        id title signedOn parties { __typename name } areas { text } statements { predicate }
      } } } }`,
    );

    expect(data).toEqual({
      agreements: {
        totalCount: 2,
        edges: [
          {
            node: {
              ...{ id: agreementId('合作协议'), title: '合作协议', signedOn: '2023-02-20', areas: [] },
              parties: ['重庆市', '荣昌区'].map((name) => ({ __typename: 'Region', name })),
              statements: expect.arrayContaining(
                ['SIGNED_ON', 'PARTY', 'PARTY'].map((predicate) => ({ predicate })),
              ),
            },
          },
          {
            node: {
              ...{ id: agreementId('未定协议'), title: '未定协议', signedOn: null, areas: [] },
              ...{
                parties: [{ __typename: 'Region', name: '荣昌区' }],
                statements: [{ predicate: 'PARTY' }],
              },
            },
          },
        ],
      },
    });
  });
});

describe('educationGroups', () => {
  it.each([
    [{}, ['昌元小学教育集团', '荣昌中学教育集团']],
    [{ mode: 'CLOSE_KNIT' }, ['荣昌中学教育集团']],
    [{ mode: 'UNSPECIFIED' }, ['昌元小学教育集团']],
    [{ not: { name: { startsWith: '荣昌' } } }, ['昌元小学教育集团']],
    [{ or: [{ name: { eq: '榮昌中學教育集團' } }, { stage: 'HIGHER' }] }, ['荣昌中学教育集团']],
    [{ region: { eq: '荣昌区' }, mode: 'CLOSE_KNIT' }, ['荣昌中学教育集团']],
    [{ region: { eq: '永川区' } }, []],
  ])('that meet %j are given by name', async (filter, expected) => {
    const { data, errors } = await api.ask(
      'query ($filter: GroupFilter) { educationGroups(filter: $filter) { totalCount edges { node { name } } } }',
      { filter },
    );

    expect(errors).toEqual([]);
    const page = at(data, 'educationGroups');
    expect(list(at(page, 'edges')).map((edge) => at(edge, 'node', 'name'))).toEqual(expected);
    expect(at(page, 'totalCount')).toBe(expected.length);
  });
});

describe('a document that is only cited', () => {
  const CITATIONS = `query ($id: ID!) { document(id: $id) {
    dropped { line text reason }
    citations { relation document { id title held outcome kind coverage { clauses } dropped { line } tasks { id } } }
  } }`;

  it('is not held, and never listed or counted among those that are', async () => {
    const { data, errors } = await api.ask(
      '{ graph { counts { type count } documents { totalCount edges { node { title held } } } } }',
    );

    expect(errors).toEqual([]);
    expect(at(data, 'graph', 'documents')).toEqual({
      totalCount: 2,
      edges: ['教育方案', '集团化办学'].map((title) => ({ node: { title, held: true } })),
    });
    expect(at(data, 'graph', 'counts')).toEqual(
      Object.entries({
        ...{ Document: 2, Programme: 0, Task: 1, Unit: 0, School: 1, EducationGroup: 2, Alliance: 0 },
        ...{ Region: 3, Agreement: 2 },
      }).map(([type, count]) => ({ type, count })),
    );
  });

  it('is shown beside one that is held, with what little is known', async () => {
    const { data, errors } = await api.ask(CITATIONS, { id: ARTICLE.document.id });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      document: {
        dropped: [{ line: 9, text: '返回顶部', reason: 'SERVICE' }],
        citations: [
          {
            relation: 'BASIS',
            document: {
              ...{ id: expect.stringMatching(/^doc_/u), title: CITED, held: false, outcome: 'NOT_HELD' },
              ...{ kind: 'OTHER', coverage: { clauses: 0 }, dropped: [], tasks: [] },
            },
          },
          {
            relation: 'OTHER',
            document: {
              ...{ id: PLAN.document.id, title: '教育方案', held: true, outcome: 'LOADED', kind: 'PLAN' },
              ...{ coverage: { clauses: 1 }, dropped: [], tasks: [{ id: PLAN.tasks[0]?.id }] },
            },
          },
        ],
      },
    });
  });

  it('tells who cites it', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) {
        document(id: $id) { citations { document { citedBy { totalCount edges { relation node { title } } } } } }
      }`,
      { id: ARTICLE.document.id },
    );

    expect(list(at(data, 'document', 'citations')).map((each) => at(each, 'document', 'citedBy'))).toEqual(
      ['BASIS', 'OTHER'].map((relation) => ({
        totalCount: 1,
        edges: [{ relation, node: { title: '集团化办学' } }],
      })),
    );
  });
});
