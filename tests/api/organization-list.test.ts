/** Lists of organizations, units, groups and documents: sorted, paged, counted by value. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { unitId } from '../support/facts.ts';
import { entityId } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { GROUPS, OTHER, WANTED } from './filters/filtered-facts.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let statements = 0;
let api: TestApi;

beforeAll(async () => {
  api = await openTestApi((graph) => ({
    ...graph,
    read: (statement, parameters, version) => {
      statements += 1;
      return graph.read(statement, parameters, version);
    },
  }));
  await api.test.empty();
  await writeDocument(api.test.graph, WANTED, 'digest');
  await writeDocument(api.test.graph, OTHER, 'digest');
  await writeDocument(api.test.graph, GROUPS, 'digest');
});
afterAll(() => api.close());

const BY_NAME = ['乙集团', '区教委', '县医院', '县审计局', '泸州学校', '荣昌中学', '荣昌中学教育集团'];
const BY_REGION = ['区教委', '荣昌中学教育集团', '乙集团', '县医院', '县审计局', '泸州学校', '荣昌中学'];
const UNITS = ['区教委', '县医院', '县审计局'];

describe('lists', () => {
  it.each([
    ['organizations', 'NAME', BY_NAME],
    ['organizations', 'REGION', BY_REGION],
    ['units', 'NAME', UNITS],
    ['units', 'REGION', UNITS],
    ['educationGroups', 'NAME', ['乙集团', '荣昌中学教育集团']],
    ['educationGroups', 'REGION', ['荣昌中学教育集团', '乙集团']],
    ['documents', 'ISSUED', ['减负任务方案', '评价工作方案', '集团化办学']],
    ['documents', 'PUBLISHED', ['减负任务方案', '评价工作方案', '集团化办学']],
    ['documents', 'TITLE', ['减负任务方案', '评价工作方案', '集团化办学']],
  ])('of %s give each once by %s, either way, when paged to the end', async (field, sort, expected) => {
    const undated = sort === 'ISSUED' || sort === 'PUBLISHED'; // those without a date come by id
    const ascending = await namesOf(field, [{ field: sort }]);
    const descending = await namesOf(field, [{ field: sort, direction: 'DESC' }]);

    expect(undated ? [ascending[0], ...ascending.slice(1).toSorted()] : ascending).toEqual(expected);
    expect(descending).toEqual(ascending.toReversed());
  });

  it('sort by several keys where the filter names a region', async () => {
    const sort = [{ field: 'REGION' }, { field: 'NAME', direction: 'DESC' }];

    expect(await namesOf('organizations', sort, { within: { eq: '重庆市' } })).toEqual([
      '荣昌中学教育集团',
      '区教委',
    ]);
  });

  it('refuse several keys where the filter names nothing to start from', async () => {
    const { errors } = await api.ask('{ units(sort: [{field: REGION}, {field: NAME}]) { totalCount } }');

    expect(errors).toMatchObject([{ extensions: { code: 'SORT_TOO_WIDE' } }]);
  });

  it('neither repeat nor hide others when one comes between two pages', async () => {
    const page = `query ($after: String) {
      units(first: 2, after: $after) { pageInfo { endCursor } edges { node { name } } }
    }`;
    const { data: first } = await api.ask(page);
    await api.test.ask(
      `CREATE (:Unit:Organization:Entity {id: 'unt_new', name: '区', nameKey: '区\u0001unt_new', kind: 'OTHER'})`,
    );
    const { data: second } = await api.ask(page, { after: at(first, 'units', 'pageInfo', 'endCursor') });
    await api.test.ask(`MATCH (u:Unit {id: 'unt_new'}) DELETE u`);

    const names = [first, second].flatMap((data) =>
      list(at(data, 'units', 'edges')).map((edge) => at(edge, 'node', 'name')),
    );
    expect(names).toEqual(UNITS);
  });

  it.each(['organizations', 'units', 'documents', 'educationGroups'])(
    'of %s are counted only where the count is asked for',
    async (field) => {
      const filter = '(filter: {not: {name: {eq: "某"}}})'.replace(
        'name',
        field === 'documents' ? 'title' : 'name',
      );
      const without = await statementsOf(`{ ${field}${filter} { edges { cursor } } }`);
      const alone = await statementsOf(`{ ${field}${filter} { totalCount } }`);

      expect({ without, alone }).toEqual({ without: 1, alone: 1 });
    },
  );

  it.each([
    ['a day that is none', 'documents', '{issuedOn: {from: "2023-02-30"}}', 'BAD_USER_INPUT'],
    ['a cursor of another sort', 'units', null, 'BAD_CURSOR'],
  ])('refuse %s', async (_what, field, filter, code) => {
    const { data } = await api.ask('{ units(sort: {field: REGION}) { pageInfo { endCursor } } }');
    const after = JSON.stringify(at(data, 'units', 'pageInfo', 'endCursor'));
    const { errors } = await api.ask(
      `{ ${field}(${filter === null ? `after: ${after}` : `filter: ${filter}`}) { edges { cursor } } }`,
    );

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});

describe('counts', () => {
  it('give each value of organizations', async () => {
    const { data } = await api.ask(
      '{ organizations { facets { type { value count } kind { value count } } } }',
    );

    expect(at(data, 'organizations', 'facets')).toEqual({
      type: [
        { value: 'UNIT', count: 3 },
        { value: 'EDUCATION_GROUP', count: 2 },
        { value: 'SCHOOL', count: 2 },
      ],
      kind: [
        { value: null, count: 4 },
        { value: 'PUBLIC_INSTITUTION', count: 2 },
        { value: 'GOVERNMENT', count: 1 },
      ],
    });
  });

  it('give each role that units hold', async () => {
    const { data } = await api.ask(
      '{ units(filter: {region: {eq: "荣昌区"}}) { facets { role { value count } region { value node { name } } } } }',
    );

    expect(at(data, 'units', 'facets')).toEqual({
      role: ['LEAD', 'RESPONSIBLE', 'SUPERVISE', 'SUPPORT'].map((value) => ({ value, count: 1 })),
      region: [{ value: entityId('荣昌区'), node: { name: '荣昌区' } }],
    });
  });

  it('give each combination of values of documents', async () => {
    const { data } = await api.ask(
      '{ documents { groupBy(fields: [YEAR, ISSUER]) { count keys { field value node { name } } } } }',
    );

    expect(at(data, 'documents', 'groupBy')).toEqual([
      {
        count: 2,
        keys: [
          { field: 'YEAR', value: null, node: null },
          { field: 'ISSUER', value: null, node: null },
        ],
      },
      {
        count: 1,
        keys: [
          { field: 'YEAR', value: '2023', node: null },
          { field: 'ISSUER', value: unitId('区教委'), node: { name: '区教委' } },
        ],
      },
    ]);
  });

  it('give the values of the groups in a region', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Region { educationGroups {
        facets { mode { value count } } groupBy(fields: [STAGE, MODE]) { count keys { value } }
      } } } }`,
      { id: entityId('重庆市') },
    );

    expect(at(data, 'node', 'educationGroups')).toEqual({
      facets: { mode: [{ value: 'UNSPECIFIED', count: 1 }] },
      groupBy: [{ count: 1, keys: [{ value: null }, { value: 'UNSPECIFIED' }] }],
    });
  });
});

async function statementsOf(query: string): Promise<number> {
  const before = statements;
  await api.ask(query);
  return statements - before;
}

/** Names or titles, one a page. */
async function namesOf(field: string, sort: unknown, filter: unknown = {}): Promise<readonly unknown[]> {
  const [noun, shown] = NOUNS[field] ?? [];
  const query = `query ($filter: ${noun}Filter, $sort: [${noun === 'Document' ? noun : 'Organization'}Sort!], $after: String) {
    ${field}(filter: $filter, sort: $sort, first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { ${shown} } }
    }
  }`;
  const names: unknown[] = [];
  let after: unknown = null;
  do {
    const { data } = await api.ask(query, { filter, sort, after });
    names.push(...list(at(data, field, 'edges')).map((edge) => at(edge, 'node', shown ?? '')));
    const hasNext = at(data, field, 'pageInfo', 'hasNextPage') === true;
    after = hasNext ? at(data, field, 'pageInfo', 'endCursor') : null;
  } while (after !== null && names.length < 10);
  return names;
}

/** The beginning of the names of its inputs, and what is shown, by root field. */
const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  documents: ['Document', 'title'],
  educationGroups: ['Group', 'name'],
  organizations: ['Organization', 'name'],
  units: ['Unit', 'name'],
};
