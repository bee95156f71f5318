/** Filters, sorts and pages of tasks, over a small plan. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const facts = plan({
    number: '荣委办发〔2023〕7号',
    tasks: {
      乙: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '区人社局'] },
      甲: { LEAD: ['区教委', '区财政局'], SUPPORT: ['各镇街'] },
      丙: { RESPONSIBLE: ['区财政局'] },
      丁: {},
    },
  });
  const dates: Readonly<Record<string, string>> = { 乙: '2023-05-31', 甲: '2023-12-31', 丙: '2023-05-31' };
  const tasks = facts.tasks.map((task) => ({ ...task, dueOn: dates[task.title] ?? null }));
  await writeDocument(api.test.graph, { ...facts, tasks }, 'digest');
});
afterAll(() => api.close());

const QUERY = `query ($filter: TaskFilter, $sort: [TaskSort!], $first: Int, $after: String) {
  tasks(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { title } }
  }
}`;

async function titlesOf(filter: unknown): Promise<unknown> {
  const { data } = await api.ask(QUERY, { filter });
  const titles = list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node', 'title'));
  return at(data, 'tasks', 'totalCount') === titles.length ? titles : data;
}

describe('tasks', () => {
  it.each([
    ['no conditions', {}, ['乙', '甲', '丙', '丁']],
    ['title.eq', { title: { eq: '甲。' } }, ['甲']],
    ['title.in', { title: { in: ['甲', '丁'] } }, ['甲', '丁']],
    ['an empty in', { title: { in: [] } }, []],
    ['text.contains', { text: { contains: '丙' } }, ['丙']],
    ['text.startsWith', { text: { startsWith: '丙' } }, ['丙']],
    [
      'document.number.startsWith',
      { document: { number: { startsWith: '荣委' } } },
      ['乙', '甲', '丙', '丁'],
    ],
    ['another document.kind', { document: { kind: 'NEWS' } }, []],
    ['document.title.contains', { document: { title: { contains: '教育' } } }, ['乙', '甲', '丙', '丁']],
    ['isMissing', { leads: { isMissing: true } }, ['丙', '丁']],
    ['isMissing false', { leads: { isMissing: false } }, ['乙', '甲']],
    ['isMissing in a part', { leads: { isMissing: true, part: 'ANNEX' } }, ['乙', '甲', '丙', '丁']],
    ['disputed alone', { leads: { disputed: true } }, []],
    ['some', { responsible: { some: { name: { eq: '区财政局' } } } }, ['乙', '丙']],
    ['id of some', { responsible: { some: { id: unitId('区财政局') } } }, ['乙', '丙']],
    ['none', { responsible: { none: { name: { eq: '区财政局' } } } }, ['甲', '丁']],
    ['every', { responsible: { every: { name: { contains: '财政' } } } }, ['甲', '丙', '丁']],
    ['supporting', { supporting: { some: { name: { startsWith: '各' } } } }, ['甲']],
    ['region by code', { leads: { some: { region: { eq: '500153' } } } }, ['乙', '甲']],
    ['region of the document', { document: { region: { eq: '荣昌区' } } }, ['乙', '甲', '丙', '丁']],
    ['another region of the document', { document: { region: { eq: '500000' } } }, []],
    ['region around the document', { document: { within: { eq: '重庆市' } } }, ['乙', '甲', '丙', '丁']],
    ['region around a unit', { responsible: { some: { within: { eq: '500000' } } } }, ['乙', '丙']],
    ['region by name', { leads: { some: { region: { contains: '荣昌' } } } }, ['乙', '甲']],
    ['kind', { leads: { some: { kind: 'ENTERPRISE' } } }, []],
    ['not', { not: { title: { eq: '甲' } } }, ['乙', '丙', '丁']],
    ['or', { or: [{ title: { eq: '甲' } }, { leads: { isMissing: true } }] }, ['甲', '丙', '丁']],
    ['an empty or', { or: [] }, []],
    [
      'and',
      { and: [{ leads: { some: { name: { eq: '区教委' } } } }, { supporting: { isMissing: true } }] },
      ['乙'],
    ],
    ['not of nested or', { leads: { some: { not: { or: [{ name: { eq: '区教委' } }] } } } }, ['甲']],
  ])('finds by %s', async (_what, filter, titles) => {
    expect(await titlesOf(filter)).toEqual(titles);
  });

  it.each([
    ['ORDINAL', 'ASC', ['乙', '甲', '丙', '丁']],
    ['ORDINAL', 'DESC', ['丁', '丙', '甲', '乙']],
    ['TITLE', 'ASC', ['丁', '丙', '乙', '甲']],
    ['TITLE', 'DESC', ['甲', '乙', '丙', '丁']],
    ['DUE', 'ASC', expect.arrayContaining(['乙', '甲', '丙', '丁'])],
    ['DUE', 'DESC', expect.arrayContaining(['乙', '甲', '丙', '丁'])],
  ])('gives each task once, by %s %s, when paged to the end', async (field, direction, expected) => {
    const titles: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await api.ask(QUERY, { sort: [{ field, direction }], first: 1, after });
      titles.push(...list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node', 'title')));
      after =
        at(data, 'tasks', 'pageInfo', 'hasNextPage') === true
          ? at(data, 'tasks', 'pageInfo', 'endCursor')
          : null;
    } while (after !== null && titles.length < 10);

    expect(titles).toEqual(expected);
  });

  it.each([
    ['DUE', 'ASC', 'TITLE', 'ASC', ['丙', '乙', '甲', '丁']],
    ['DUE', 'ASC', 'TITLE', 'DESC', ['乙', '丙', '甲', '丁']],
    ['DUE', 'DESC', 'TITLE', 'ASC', ['丁', '甲', '丙', '乙']],
    ['DUE', 'DESC', 'ORDINAL', 'DESC', ['丁', '甲', '丙', '乙']],
    ['ORDINAL', 'DESC', 'TITLE', 'ASC', ['丁', '丙', '甲', '乙']],
    ['TITLE', 'ASC', 'TITLE', 'DESC', ['丁', '丙', '乙', '甲']],
  ])('sorts by %s %s, then %s %s, where the filter names a document', async (a, up, b, down, expected) => {
    const titles: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await api.ask(QUERY, {
        filter: { document: { number: { eq: '荣委办发〔2023〕7号' } } },
        sort: [
          { field: a, direction: up },
          { field: b, direction: down },
        ],
        first: 1,
        after,
      });
      titles.push(...list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node', 'title')));
      after =
        at(data, 'tasks', 'pageInfo', 'hasNextPage') === true
          ? at(data, 'tasks', 'pageInfo', 'endCursor')
          : null;
    } while (after !== null && titles.length < 10);

    expect(titles).toEqual(expected);
  });

  it('sorts at most 10,000 tasks by several keys', async () => {
    const sort = [{ field: 'DUE' }, { field: 'TITLE' }];
    const filter = { document: { id: 'doc_wide' } };
    await api.test.ask(
      `CREATE (:Document:Entity {id: 'doc_wide'}) WITH 1 AS one UNWIND range(1, 10001) AS n
       CREATE (:Task:Entity {id: 'tsk_' + n, documentId: 'doc_wide', ordinalKey: 'o' + n, titleKey: 't', dueKey: 'd'})`,
    );
    const { errors } = await api.ask(QUERY, { filter, sort });
    await api.test.ask(
      `MATCH (n:Entity) WHERE n.id = 'doc_wide' OR n.documentId = 'doc_wide' DETACH DELETE n`,
    );

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SORT_TOO_WIDE']);
  });

  it.each([
    ['BAD_USER_INPUT', { first: 0 }],
    ['BAD_USER_INPUT', { first: 101 }],
    ['BAD_CURSOR', { after: '' }],
    ['BAD_CURSOR', { after: 'eyJ2IjoxfQ' }],
    [
      'BAD_CURSOR',
      { after: Buffer.from(JSON.stringify({ v: 1, list: 'findings', place: 'x' })).toString('base64url') },
    ],
    ['BAD_USER_INPUT', { filter: { title: { contains: '、' } } }],
    ['BAD_USER_INPUT', { filter: { document: { number: { startsWith: ' ' } } } }],
    ['BAD_USER_INPUT', { filter: { leads: { none: { name: { contains: '' } } } } }],
    ['SORT_TOO_WIDE', { sort: [{ field: 'DUE' }, { field: 'TITLE' }] }],
    [
      'BAD_CURSOR',
      {
        filter: { document: { number: { eq: '荣委办发〔2023〕7号' } } },
        sort: [{ field: 'DUE' }, { field: 'TITLE' }],
        after: Buffer.from(JSON.stringify({ v: 1, list: 'tasks DUE ASC, TITLE ASC', place: '[]' })).toString(
          'base64url',
        ),
      },
    ],
    [
      'FILTER_TOO_COMPLEX',
      { filter: { and: Array.from({ length: 17 }, (_, n) => ({ title: { eq: `t${n}` } })) } },
    ],
  ])('answers %s to %j', async (code, variables) => {
    const { status, data, errors } = await api.ask(QUERY, variables);

    expect({ status, data, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({
      status: 400,
      data: null,
      codes: [code],
    });
  });
});

describe('counts of tasks', () => {
  it('give each value with what it is the id of, and those that have none', async () => {
    const { data, errors } = await api.ask(
      '{ tasks { facets { leads { value count node { name } } dueYear { value count node { name } } } } }',
    );

    expect(errors).toEqual([]);
    expect(at(data, 'tasks', 'facets')).toEqual({
      leads: [
        { value: unitId('区教委'), count: 2, node: { name: '区教委' } },
        { value: null, count: 2, node: null },
        { value: unitId('区财政局'), count: 1, node: { name: '区财政局' } },
      ],
      dueYear: [
        { value: '2023', count: 3, node: null },
        { value: null, count: 1, node: null },
      ],
    });
  });

  it('give each combination of the fields asked for, of what the filter leaves', async () => {
    const { data, errors } = await api.ask(
      `{ tasks(filter: {not: {title: {eq: "丁"}}}) {
        groupBy(fields: [DUE_YEAR, LEADS], first: 2) { count keys { field value node { name } } }
      } }`,
    );

    expect(errors).toEqual([]);
    expect(at(data, 'tasks', 'groupBy')).toEqual([
      {
        count: 2,
        keys: [
          { field: 'DUE_YEAR', value: '2023', node: null },
          { field: 'LEADS', value: unitId('区教委'), node: { name: '区教委' } },
        ],
      },
      {
        count: 1,
        keys: [
          { field: 'DUE_YEAR', value: '2023', node: null },
          { field: 'LEADS', value: unitId('区财政局'), node: { name: '区财政局' } },
        ],
      },
    ]);
  });

  it.each([
    ['[]', 'fields: expected 1 to 3, got 0'],
    ['[LEADS, DUE_YEAR, REGION, DOCUMENT]', 'fields: expected 1 to 3, got 4'],
  ])('refuse the fields %s', async (fields, message) => {
    const { errors } = await api.ask(`{ tasks { groupBy(fields: ${fields}) { count } } }`);

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
