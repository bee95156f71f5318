/** Search and completion over the published plan and the news about it. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, list } from '../at.ts';
import { loadSeeds } from '../real-seeds.ts';
import { contract, openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await loadSeeds(api.test, ['000', '004']);
}, 300_000);
afterAll(() => api.close());

const search = async (query: string, more: Readonly<Record<string, unknown>> = {}) =>
  api.ask(contract('search'), { query, ...more });
const names = (data: unknown) => list(at(data, 'search', 'edges')).map((edge) => at(edge, 'node', 'name'));

describe('search', () => {
  it('finds names before titles before texts, and marks them as stored', async () => {
    const { data, errors } = await search('川南渝西');

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      search: {
        totalCount: 4,
        edges: [
          {
            score: 0.7889,
            matchedField: 'name',
            highlight: '⟦川南渝西⟧教育共同体',
            node: { __typename: 'Alliance', name: '川南渝西教育共同体' },
          },
          {
            score: 0.7381,
            matchedField: 'title',
            highlight: '⟦川南渝西⟧教育共同体"扩圈" 助推两地教育协同发展',
            node: { __typename: 'Document' },
          },
          { matchedField: 'text', node: { __typename: 'Document' } },
          { matchedField: 'text', node: { __typename: 'Task' } },
        ],
        facets: [
          { type: 'DOCUMENT', count: 2 },
          { type: 'ALLIANCE', count: 1 },
          { type: 'TASK', count: 1 },
        ],
      },
    });
  });

  it.each(['区教委', '區教委', '区 教 委', '“区教委”', '区\u{FE0F}教委'])(
    'finds 区教委 as %s',
    async (query) => {
      const { data } = await search(query, { first: 1 });

      expect(at(data, 'search', 'edges')).toMatchObject([
        {
          score: 1,
          matchedField: 'altNames',
          highlight: '⟦区教委⟧',
          node: { name: '重庆市荣昌区教育委员会' },
        },
      ]);
    },
  );

  it.each([
    ['荣委办发[2023]7号', 1],
    ['荣委办发２０２３7', 0.88],
    ['2023', 0.48],
  ])('finds the number of the plan as %s', async (query, score) => {
    const { data } = await search(query, { types: ['DOCUMENT'], first: 1 });

    expect(at(data, 'search', 'edges')).toMatchObject([{ score, matchedField: 'number' }]);
  });

  it('finds a region by its code', async () => {
    const { data } = await search('500153', { first: 1 });

    expect(at(data, 'search', 'edges')).toMatchObject([
      { score: 1, matchedField: 'code', highlight: '⟦500153⟧', node: { name: '荣昌区' } },
    ]);
  });

  it('wants all words in one name or text, in any order', async () => {
    const { data } = await search('均衡 义务教育', { types: ['TASK'], first: 1 });

    expect(at(data, 'search', 'edges')).toMatchObject([
      { matchedField: 'title', highlight: '推进⟦义务教育⟧优质⟦均衡⟧发展' },
    ]);
  });

  it('gives only the kinds asked for, and counts the others beside', async () => {
    const { data } = await search('川南渝西', { types: ['ALLIANCE'] });

    expect(data).toMatchObject({ search: { totalCount: 1, edges: [{ node: { __typename: 'Alliance' } }] } });
    expect(list(at(data, 'search', 'facets'))).toHaveLength(3);
  });

  it('gives and counts only what scores enough', async () => {
    const { data } = await api.ask(
      '{ search(query: "川南渝西", minScore: 0.75) { totalCount edges { node { name } } } }',
    );

    expect(data).toEqual({
      search: { totalCount: 1, edges: [{ node: { name: '川南渝西教育共同体' } }] },
    });
  });

  it('leads from a text to its passage, with the place of the match', async () => {
    const { data } = await api.ask(
      `{ search(query: "川南渝西", types: [DOCUMENT]) {
        edges { excerpt ranges { start end } passage { line document { number } } }
      } }`,
    );
    const [titled, found] = list(at(data, 'search', 'edges'));

    expect(titled).toMatchObject({ ranges: [{ start: 0, end: 4 }], passage: null });
    expect(found).toMatchObject({ passage: { line: 67, document: { number: '荣委办发〔2023〕7号' } } });
    const [range] = list(at(found, 'ranges'));
    expect(String(at(found, 'excerpt')).slice(Number(at(range, 'start')), Number(at(range, 'end')))).toBe(
      '川南渝西',
    );
  });

  it.each([
    ['区孝委', '区教委'],
    ['荣冒区', '荣昌区'],
    ['容昌区教委', '荣昌区教委'],
    ['qjw', '区教委'],
  ])('suggests for %s, of which there is none, first %s', async (query, first) => {
    const { data } = await api.ask(
      'query ($query: String!) { search(query: $query) { totalCount suggestions } }',
      { query },
    );

    expect(at(data, 'search', 'totalCount')).toBe(0);
    expect(list(at(data, 'search', 'suggestions'))[0]).toBe(first);
  });

  it('suggests nothing where something was found', async () => {
    const { data } = await api.ask('{ search(query: "区教委") { suggestions } }');

    expect(data).toEqual({ search: { suggestions: [] } });
  });

  it.each([
    'AND',
    'OR NOT',
    'a/b',
    'x"',
    '\\x',
    'name:*x',
    'x~2^9',
    '[a TO b]',
    '{!x}',
    '/.*x/',
    'begin',
    'unt end',
    'nameTokens:unt',
    '+-&&||!(x)',
    '\u{1F600}x',
    '\ud800x',
    "'x; MATCH (n) DETACH DELETE n",
    'x'.repeat(200),
    '一 '.repeat(100),
  ])('takes %j for words', async (query) => {
    const { errors, data } = await search(query);

    expect(errors).toEqual([]);
    expect(names(data).length).toBe(at(data, 'search', 'totalCount'));
  });

  it.each(['', ' ', '"\\*:/', '。、', '\ud800', 'x'.repeat(201), '区'.repeat(100_000)])(
    'refuses what has no word or is too long',
    async (query) => {
      const { errors } = await search(query);

      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([{ first: 0 }, { first: 101 }])('refuses %j', async (more) => {
    const { errors } = await search('区', more);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});

describe('autocomplete', () => {
  const complete = async (prefix: string, more = '') => {
    const { data, errors } = await api.ask(
      `query ($prefix: String!) { autocomplete(prefix: $prefix ${more}) { name highlight byInitials node { name } } }`,
      { prefix },
    );
    expect(errors).toEqual([]);
    return list(at(data, 'autocomplete'));
  };

  it.each([
    ['qjw', { name: '区教委', highlight: '⟦区教委⟧', byInitials: true }],
    ['ＱＪＷ', { name: '区教委', highlight: '⟦区教委⟧', byInitials: true }],
    ['cq', { name: '重庆市', highlight: '⟦重庆⟧市', byInitials: true }],
    ['榮昌', { name: '荣昌区', highlight: '⟦荣昌⟧区', byInitials: false }],
    ['荣昌jw', { name: '荣昌教委', highlight: '⟦荣昌教委⟧', byInitials: true }],
  ])('completes %s', async (prefix, expected) => {
    expect((await complete(prefix))[0]).toMatchObject(expected);
  });

  it('leads from a short name to whose it is', async () => {
    expect((await complete('区教', 'first: 1'))[0]).toMatchObject({
      node: { name: '重庆市荣昌区教育委员会' },
    });
  });

  it('puts names that begin so before those that have it inside, each entity once', async () => {
    const found = await complete('教育', 'first: 50');
    const begins = found.map((each) => String(at(each, 'highlight')).startsWith('⟦'));

    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(begins)).toEqual(new Set([true, false]));
  });

  it('gives only the kinds asked for', async () => {
    expect(await complete('荣昌', 'types: [REGION]')).toMatchObject([{ name: '荣昌区' }]);
    expect(await complete('荣昌', 'types: []')).toEqual([]);
  });
});

describe('statements of a request', () => {
  /** Asked of a server that has read nothing yet. */
  const count = async (query: string) => {
    const cold = await openTestApi();
    const { errors } = await cold.ask(query);
    const statements = cold.test.graph.statementCount();
    await cold.close();
    return { errors, statements };
  };

  it('are as many for 2 hits as for 50', async () => {
    const ask = (first: number) =>
      count(
        `{ search(query: "区", first: ${first}, types: [UNIT]) { totalCount edges { highlight node { name } } } }`,
      );

    expect([await ask(2), await ask(50)]).toEqual(Array(2).fill({ errors: [], statements: 3 }));
  });

  it('is one for completions without what they are of', async () => {
    expect(await count('{ autocomplete(prefix: "荣", first: 50) { name highlight } }')).toEqual({
      errors: [],
      statements: 1,
    });
  });
});
