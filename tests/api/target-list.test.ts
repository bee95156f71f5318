/** The list of goals: filtered, sorted, paged, counted. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, list } from './at.ts';
import { loadSeeds } from './real-seeds.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSeeds(api.test, ['004']);
}, 120_000);
afterAll(() => api.close());

const QUERY = `query ($filter: TargetFilter, $sort: [TargetSort!], $first: Int, $after: String) {
  targets(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id year text of { __typename name } document { number } statements { start } measures { label unit quantity } } }
  }
}`;

/** The nodes of all pages. */
async function nodesBy(asked: object): Promise<readonly unknown[]> {
  const nodes: unknown[] = [];
  let after: unknown = null;
  do {
    const { data, errors } = await api.ask(QUERY, { first: 50, ...asked, after });
    expect(errors).toEqual([]);
    const page = at(data, 'targets');
    nodes.push(...list(at(page, 'edges')).map((edge) => at(edge, 'node')));
    after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
  } while (after !== null && nodes.length < 1_000);
  return nodes;
}

const startOf = (node: unknown) =>
  Math.min(...list(at(node, 'statements')).map((each) => Number(at(each, 'start'))));
const yearOf = (node: unknown) => Number(at(node, 'year') ?? 9999);

describe('targets', () => {
  it.each([
    ['PLACE', (node: unknown) => [startOf(node)]],
    ['YEAR', (node: unknown) => [yearOf(node), startOf(node)]],
  ])('are given once each by %s, either way, when paged to the end', async (field, placeOf) => {
    const ascending = await nodesBy({ sort: [{ field }] });
    const descending = await nodesBy({ sort: [{ field, direction: 'DESC' }] });
    const places = ascending.map(placeOf);

    expect(new Set(ascending.map((node) => at(node, 'id'))).size).toBe(ascending.length);
    expect(places).toEqual(places.toSorted(compare));
    expect(descending).toEqual(ascending.toReversed());
  });

  it('of 2024 that count 所 are found with what they are of', async () => {
    const filter = { year: 2024, measures: { some: { unit: { eq: '所' } } } };
    const nodes = await nodesBy({ filter, first: 2 });
    const all = await nodesBy({});
    const expected = all.filter(
      (node) =>
        at(node, 'year') === 2024 && list(at(node, 'measures')).some((each) => at(each, 'unit') === '所'),
    );

    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes).toEqual(expected);
    expect(nodes.map((node) => at(node, 'document', 'number'))).toEqual(
      nodes.map(() => '荣委办发〔2023〕7号'),
    );
  });

  it.each([
    [
      'main goals of the document',
      { of: { type: 'DOCUMENT' } },
      (node: unknown) => at(node, 'of', '__typename') === 'Document',
    ],
    ['the whole period', { scope: 'WHOLE_PERIOD' }, (node: unknown) => at(node, 'year') === null],
    ['words', { text: { contains: '教师' } }, (node: unknown) => String(at(node, 'text')).includes('教师')],
    [
      'a quantity',
      { measures: { some: { quantity: { from: 90 }, unit: { eq: '%' } } } },
      (node: unknown) =>
        list(at(node, 'measures')).some(
          (each) => Number(at(each, 'quantity')) >= 90 && at(each, 'unit') === '%',
        ),
    ],
    [
      'no numbers',
      { measures: { isMissing: true } },
      (node: unknown) => list(at(node, 'measures')).length === 0,
    ],
  ])('are found by %s', async (_what, filter, isWanted) => {
    const nodes = await nodesBy({ filter });
    const expected = (await nodesBy({})).filter(isWanted);

    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes).toEqual(expected);
  });

  it('are counted by year, unit and who is bound to them', async () => {
    const { data } = await api.ask(
      `{ targets { totalCount
        facets { year { value count } measureUnit { value count } organization { count node { name } } }
        groupBy(fields: [YEAR, PART]) { count }
      } }`,
    );
    const years = list(at(data, 'targets', 'facets', 'year'));
    const nodes = await nodesBy({});
    const countOf = (year: number | null) => nodes.filter((node) => at(node, 'year') === year).length;
    const sum = (counts: readonly unknown[]) =>
      counts.reduce<number>((total, each) => total + Number(at(each, 'count')), 0);

    expect(new Map(years.map((each) => [at(each, 'value'), at(each, 'count')]))).toEqual(
      new Map([
        ['2023', countOf(2023)],
        ['2024', countOf(2024)],
        ['2025', countOf(2025)],
        [null, countOf(null)],
      ]),
    );
    expect(sum(list(at(data, 'targets', 'groupBy')))).toBe(at(data, 'targets', 'totalCount'));
    expect(at(data, 'targets', 'totalCount')).toBe(nodes.length);
  });

  it.each([
    ['SORT_TOO_WIDE', { sort: [{ field: 'YEAR' }, { field: 'PLACE', direction: 'DESC' }] }],
    ['BAD_USER_INPUT', { filter: { text: { contains: '\ud800' } } }],
    ['BAD_USER_INPUT', { filter: { measures: { none: { unit: { startsWith: '' } } } } }],
  ])('answer %s to %j', async (code, variables) => {
    const { errors } = await api.ask(QUERY, variables);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});

describe('tasks', () => {
  it('are found by their goals, programme and findings', async () => {
    const titlesOf = async (filter: unknown) => {
      const { data, errors } = await api.ask(
        'query ($filter: TaskFilter) { tasks(filter: $filter, first: 100) { edges { node { title ordinal programme { name } targets { year } findings { totalCount } } } } }',
        { filter },
      );
      expect(errors).toEqual([]);
      return list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node'));
    };
    const all = await titlesOf({});
    const without2024 = all.filter(
      (task) => !list(at(task, 'targets')).some((target) => at(target, 'year') === 2024),
    );
    const withFindings = all.filter((task) => Number(at(task, 'findings', 'totalCount')) > 0);

    expect(await titlesOf({ targets: { none: { year: 2024 } } })).toEqual(without2024);
    expect(await titlesOf({ findings: { isMissing: false } })).toEqual(withFindings);
    expect(withFindings.length).toBeGreaterThan(0);
    expect(await titlesOf({ ordinal: { eq: '（三）1' } })).toEqual(
      all.filter((task) => at(task, 'ordinal') === '(三)1'),
    );
    const name = at(all[0], 'programme', 'name');
    expect(await titlesOf({ programme: { name: { eq: name } } })).toEqual(
      all.filter((task) => at(task, 'programme', 'name') === name),
    );
  });
});

function compare(a: readonly number[], b: readonly number[]): number {
  const n = a.findIndex((value, at) => value !== b[at]);
  return n === -1 ? 0 : (a[n] ?? 0) - (b[n] ?? 0);
}
