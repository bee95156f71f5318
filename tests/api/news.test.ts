/** The news joins the plan: the queries that clients rely on, over all published documents. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { at, list } from './at.ts';
import { loadSeeds } from './real-seeds.ts';
import { contract, openTestApi, type TestApi } from './test-api.ts';

const ALLIANCE = '川南渝西教育共同体';
const FOUNDERS = ['泸州市', '永川区', '江津区', '荣昌区'];
const JOINED = ['自贡市', '内江市', '宜宾市', '綦江区', '大足区', '铜梁区', '万盛经开区'];
const ARTICLE = '川南渝西教育共同体"扩圈" 助推两地教育协同发展';
const PLAN = '重庆市荣昌区深入推进教育现代化实施方案(2023—2025年)';
const AREAS = [
  '支持荣昌建设成渝地区双城经济圈教育一体化发展示范区',
  '推动高质量教师体系建设',
  '加大软硬件项目建设扶持',
  '推进职业教育特色规模发展',
  '推动区域内高等教育提质建设',
  '助力示范创建工作',
  '深化特色内涵发展',
];

let api: TestApi;
let documents: readonly DocumentFacts[];

beforeAll(async () => {
  api = await openTestApi();
  documents = await loadSeeds(api.test, ['000', '001', '002', '003', '004']);
}, 180_000);
afterAll(() => api.close());

const idOf = (title: string) => documents.find(({ document }) => document.title === title)?.document.id;

async function askAlliances(asOf: string): Promise<unknown> {
  const { data, errors } = await api.ask(contract('alliances'), { asOf });
  expect(errors).toEqual([]);
  return data;
}

describe('alliances', () => {
  it.each([
    ['2021-01-01', FOUNDERS, []],
    ['2023-03-01', FOUNDERS, JOINED],
  ])('has as of %s the founders and those who had joined, each with its words', async (asOf, ...members) => {
    const data = await askAlliances(asOf);

    const [founders, joined] = members;
    const edges = list(at(data, 'alliances', 'edges'));
    expect(edges.find((edge) => at(edge, 'node', 'name') === ALLIANCE)).toMatchObject({
      node: {
        founded: '2020',
        members: {
          totalCount: founders.length + joined.length,
          edges: [
            ...founders.map((name) => edgeOf(name, 'FOUNDER', '2020', '川南渝西教育共同體于2020年,由瀘州市')),
            ...joined.map((name) => edgeOf(name, 'MEMBER', '2023-02-20', '本次會議,自貢市')),
          ],
        },
      },
    });
  });

  it('shows the groups that 南岸区 is said to have, by their parts, beside those recorded', async () => {
    const data = await askAlliances('2023-03-01');

    expect(list(at(data, 'statedCounts', 'edges'))[0]).toMatchObject({
      node: {
        what: '教育集团',
        quantity: 35,
        breakdown: [
          { what: '小学教育集团', quantity: 8 },
          { what: '中学教育集团', quantity: 8 },
          { what: '融合教育集团', quantity: 1 },
          { what: '职业教育集团', quantity: 1 },
          { what: '学前教育集团', quantity: 17 },
        ],
        statements: [{ quote: expect.stringContaining('截至目前,南岸區(qū)共建成') }],
      },
    });
    const groups = list(at(data, 'educationGroups', 'edges')).map((edge) => at(edge, 'node'));
    expect(groups.filter((group) => at(group, 'region', 'name') === '南岸区')).toMatchObject([
      { name: '珊瑚中学教育集团', leadSchool: { name: '珊瑚中学' }, members: { totalCount: 1 } },
      { name: '重庆11中学教育集团', leadSchool: { name: '重庆11中学' }, members: { totalCount: 1 } },
    ]);
  });

  it('shows the agreement with its parties, its date and its seven areas', async () => {
    const data = await askAlliances('2023-03-01');

    expect(at(data, 'agreements')).toMatchObject({
      edges: [
        {
          node: {
            title: '关于促进荣昌教育现代化发展合作协议',
            signedOn: '2023-02-20',
            parties: [{ name: '重庆市教育委员会' }, { name: '重庆市荣昌区人民政府' }],
            areas: AREAS.map((text) => ({ text, statements: [{ quote: expect.any(String) }] })),
          },
        },
      ],
    });
  });
});

describe('mentions', () => {
  it('of the alliance are the main goals and task 5.4 of the plan, and the article', async () => {
    const alliances = await askAlliances('2021-01-01');
    const found = list(at(alliances, 'alliances', 'edges')).find(
      (edge) => at(edge, 'node', 'name') === ALLIANCE,
    );
    const { data } = await api.ask(contract('mentions'), { id: at(found, 'node', 'id') });

    const said = (title: string, ...lines: readonly number[]) =>
      lines.map((line) => ({ line, quote: expect.any(String), document: { title } }));
    const id = expect.any(String);
    expect(data).toEqual({
      node: {
        name: ALLIANCE,
        mentionedIn: {
          totalCount: 3,
          edges: [
            { statements: said(PLAN, 67), node: { __typename: 'Document', id, name: PLAN } },
            { statements: said(PLAN, 302), node: { __typename: 'Task', id, name: '推进现代化办学模式改革' } },
            {
              statements: said(ARTICLE, 6, 27, 29, 31, 31, 33),
              node: { __typename: 'Document', id, name: ARTICLE },
            },
          ],
        },
      },
    });
  });
});

describe('the page of the article', () => {
  it('shows all that it says', async () => {
    const { data, errors } = await api.ask(contract('document-page'), { id: idOf(ARTICLE) });

    const at31 = (rule: string) => [{ line: 31, rule }];
    const membership = (name: string, role: string, since: string, rule: string) => ({
      node: {
        ...{ role, since, until: null, group: { __typename: 'Alliance', name: ALLIANCE } },
        ...{ member: { __typename: 'Region', name }, statements: at31(rule) },
      },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      document: {
        ...{ title: ARTICLE, kind: 'NEWS', publishedOn: '2023-02-21', publisher: '人民网-重庆频道' },
        ...{ held: true, outcome: 'LOADED', region: { code: '500153', name: '荣昌区' } },
        dropped: [
          { line: 1, text: '人民网', reason: 'MENU' },
          { line: 2, text: '人民网>>重庆频道>>原创', reason: 'MENU' },
          { line: 9, text: '小字号', reason: 'SERVICE' },
          { line: 35, text: '(责编:刘政宁、张祎)', reason: 'SERVICE' },
          { line: 37, text: '分享让更多人看到', reason: 'SERVICE' },
          { line: 39, text: '返回顶部', reason: 'SERVICE' },
          { line: 40, text: expect.stringMatching(/^华池县\| /u), reason: 'LINK_LIST' },
        ],
        memberships: {
          totalCount: 11,
          edges: [
            ...FOUNDERS.map((name) => membership(name, 'FOUNDER', '2020', 'members-compose')),
            ...JOINED.map((name) => membership(name, 'MEMBER', '2023-02-20', 'members-joined')),
          ],
        },
        agreements: [
          {
            ...{ title: '关于促进荣昌教育现代化发展合作协议', signedOn: '2023-02-20' },
            parties: ['重庆市教育委员会', '重庆市荣昌区人民政府'].map((name) => ({
              __typename: 'Unit',
              name,
            })),
            areas: AREAS.map((text) => ({ text, statements: [{ line: 19 }] })),
            statements: ['SIGNED_ON', 'PARTY', 'PARTY'].map((predicate) => ({ predicate, line: 15 })),
          },
        ],
        statedCounts: [],
        mentions: { totalCount: 15, edges: expect.any(Array) },
        citations: [
          {
            relation: 'REPORTS',
            document: { title: PLAN, number: '荣委办发〔2023〕7号', held: true, outcome: 'LOADED' },
            statements: [
              { quote: expect.stringContaining('審議通過了《重慶市榮昌區(qū)深入推進教育現(xiàn)代化') },
            ],
          },
        ],
        citedBy: { totalCount: 0, edges: [] },
      },
    });
    const mentions = list(at(data, 'document', 'mentions', 'edges'));
    expect(mentions.slice(0, 4)).toEqual([
      {
        node: { __typename: 'Alliance', name: ALLIANCE },
        statements: [6, 27, 29, 31, 31, 33].map((line) => ({ line })),
      },
      {
        node: { __typename: 'Region', name: '荣昌区' },
        statements: [11, 13, 15, 15, 21, 25, 29, 31, 33].map((line) => ({ line })),
      },
      { node: { __typename: 'Region', name: '重庆市' }, statements: [{ line: 15 }] },
      {
        node: { __typename: 'Agreement', name: '关于促进荣昌教育现代化发展合作协议' },
        statements: [{ line: 15 }],
      },
    ]);
    expect(mentions.map((edge) => at(edge, 'node', 'name'))).toEqual(
      expect.arrayContaining([...FOUNDERS, ...JOINED, '重庆市', '成渝地区双城经济圈']),
    );
  });
});

describe('the page of the plan', () => {
  it('shows who cites it, and what it cites without being held', async () => {
    const { data } = await api.ask(contract('document-page'), { id: idOf(PLAN) });

    expect(at(data, 'document', 'citedBy')).toEqual({
      totalCount: 1,
      edges: [{ relation: 'REPORTS', node: { title: ARTICLE }, statements: [{ line: 21 }] }],
    });
    const cited = list(at(data, 'document', 'citations')).map((citation) => at(citation, 'document'));
    expect(cited.filter((document) => at(document, 'title') === '中国教育现代化2035')).toEqual([
      { title: '中国教育现代化2035', number: null, held: false, outcome: 'NOT_HELD' },
    ]);
  });
});

describe('各镇街', () => {
  it('gives its 21 towns to the task, after the roles as written', async () => {
    const { data } = await api.ask('{ unit(name: "各镇街") { responsibilities { edges { node { id } } } } }');
    const [edge] = list(at(data, 'unit', 'responsibilities', 'edges'));
    const owners = await api.ask(contract('task-owners'), { id: at(edge, 'node', 'id') });

    const edges = list(at(owners.data, 'task', 'assignments', 'edges'));
    expect(edges.filter((each) => at(each, 'via', 'name') === '各镇街')).toHaveLength(21);
    expect(at(owners.data, 'task', 'assignments', 'totalCount')).toBe(edges.length - 21);
  });
});

function edgeOf(name: string, role: string, since: string, words: string) {
  return {
    ...{ role, since, until: null, certainty: 'CERTAIN' },
    statements: [{ quote: expect.stringContaining(words), document: { title: ARTICLE } }],
    node: { __typename: 'Region', name },
  };
}
