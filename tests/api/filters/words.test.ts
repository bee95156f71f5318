/** Filters by a piece of a text: found by full text where few things have it, else met on the walk through all. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { selectOrganizations } from '../../../src/api/filters/organizations.ts';
import { selectTasks } from '../../../src/api/filters/tasks.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

/** More tasks than full text leads to. */
const MANY = 501;
const TITLES = ['建设Ａ類學校(示範)', '建设B类学校', '学Ⅲ期', '推进β测试', '推进測试β组'];

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const many = Array.from({ length: MANY }, (_, n) => `改善办学条件第${n}项`);
  const tasks = Object.fromEntries([...TITLES, ...many].map((title) => [title, { LEAD: ['区教委'] }]));
  await writeDocument(api.test.graph, plan({ tasks }), 'digest');
});
afterAll(() => api.close());

describe('a piece of a title', () => {
  it.each([
    ['in any script, width and case', 'a类学校示范', ['建设Ａ類學校(示範)']],
    ['over what marks set apart', '校示', ['建设Ａ類學校(示範)']],
    ['inside a word', '类学', ['建设Ａ類學校(示範)', '建设B类学校']],
    ['of one letter', 'Ａ', ['建设Ａ類學校(示範)']],
    ['of one numeral', 'ⅲ', ['学Ⅲ期']],
    ['of letters that full text may not hold', 'β', ['推进β测试', '推进測试β组']],
    ['in that order only', '试β', ['推进測试β组']],
    ['of many, one', '第500项', ['改善办学条件第500项']],
    ['that none has', '项项', []],
  ])('finds what has it %s', async (_what, contains, expected) => {
    expect(await find({ title: { contains } })).toEqual({
      count: expected.length,
      titles: expected.toSorted(),
    });
  });

  it('finds all of many, page by page', async () => {
    const { count, titles } = await find({ title: { contains: '办学条件' } });

    expect(count).toBe(MANY);
    expect(titles).toHaveLength(100);
  });

  it('meets the other conditions, too', async () => {
    expect(await find({ title: { contains: '学' }, not: { title: { startsWith: '建设' } } })).toMatchObject({
      count: MANY + 1,
    });
    expect(await find({ title: { contains: '类学', startsWith: '建设b' } })).toEqual({
      count: 1,
      titles: ['建设B类学校'],
    });
  });

  it('takes no more statements for many than for few, but the one that counts the words', async () => {
    const few = await statementsFor({ title: { contains: '类学校' } });
    const walked = await statementsFor({ title: { in: ['建设B类学校'] } });

    expect(few).toBe(walked + 1);
  });

  it('is found in names of organizations', async () => {
    const { data } = await api.ask(
      '{ organizations(filter: {name: {contains: "教委"}}) { totalCount edges { node { ... on Unit { name } } } } }',
    );

    expect(data).toEqual({ organizations: { totalCount: 1, edges: [{ node: { name: '区教委' } }] } });
  });
});

describe('the words for full text', () => {
  it.each([
    ['of the longest piece', { title: { contains: '学校' }, text: { startsWith: '学校建' } }, 'texts'],
    ['of what all of it must have', { and: [{ title: { contains: '学校' } }] }, 'names'],
  ])('are %s', (_what, filter, index) => {
    expect(selectTasks(filter).words?.index).toBe(index);
  });

  it.each([
    ['of what only some have', { or: [{ title: { contains: '学校' } }, { title: { contains: '幼' } }] }],
    ['of what none may have', { not: { title: { contains: '学校' } } }],
    ['of a field that no index holds', { ordinal: { contains: '1' } }],
    ['with other letters', { title: { contains: '测试β' } }],
    ['of a role', { leads: { some: { name: { contains: '教委' } } } }],
  ])('are none %s', (_what, filter) => {
    expect(selectTasks(filter).words).toBeNull();
  });

  it('ask for no kind but those of the list', () => {
    expect(selectOrganizations({ name: { contains: '教' } }).words?.query).toBe(
      '+nameTokens:(unt sch grp all)^0 +nameTokens:"教"^1',
    );
  });
});

async function find(filter: object) {
  const { data, errors } = await api.ask(
    'query ($filter: TaskFilter) { tasks(filter: $filter, sort: [{field: TITLE}], first: 100) { totalCount edges { node { title } } } }',
    { filter },
  );
  expect(errors).toEqual([]);
  const titles = list(at(data, 'tasks', 'edges')).map((edge) => String(at(edge, 'node', 'title')));
  return { count: at(data, 'tasks', 'totalCount'), titles: titles.toSorted() };
}

async function statementsFor(filter: object): Promise<number> {
  const before = api.test.graph.statementCount();
  await api.ask('query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { id } } } }', {
    filter,
  });
  return api.test.graph.statementCount() - before;
}
