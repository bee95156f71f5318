/** The queries that clients rely on, over the published plan. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract, openTestApi, type TestApi } from './test-api.ts';
import { at, list } from './at.ts';
import { loadSeeds } from './real-seeds.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';

let api: TestApi;
let facts: DocumentFacts;

beforeAll(async () => {
  api = await openTestApi();
  const [plan] = await loadSeeds(api.test, ['004']);
  if (plan === undefined) throw new Error('expected the plan');
  facts = plan;
});
afterAll(() => api.close());

const ask = (name: string, variables: Readonly<Record<string, unknown>> = {}) =>
  api.ask(contract(name), variables);

describe('unit-leads', () => {
  it('gives the 22 tasks that 区教委 leads, each with its statements', async () => {
    const { data, errors } = await ask('unit-leads', { name: '区教委', region: '500153' });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      unit: {
        name: '重庆市荣昌区教育委员会',
        kind: 'GOVERNMENT',
        region: { code: '500153', name: '荣昌区' },
        responsibilities: { totalCount: 22, pageInfo: { hasNextPage: false } },
      },
    });
    const edges = at(data, 'unit', 'responsibilities', 'edges');
    expect(list(edges).map((edge) => list(at(edge, 'statements')).length > 0)).toEqual(Array(22).fill(true));
  });

  it('shows 健全师德师风长效机制 as disputed, led by the annex alone', async () => {
    const { data } = await ask('unit-leads', { name: '区教委', region: '500153' });

    const disputed = list(at(data, 'unit', 'responsibilities', 'edges')).filter((edge) =>
      at(edge, 'disputed'),
    );
    expect(disputed).toMatchObject([
      { role: 'LEAD', statements: [{ part: 'ANNEX' }], node: { title: '健全师德师风长效机制' } },
    ]);
  });

  it.each(['区教委', '荣昌区教委', '重庆市荣昌区教育委员会', '榮昌區教育委員會'])(
    'finds it as %s',
    async (name) => {
      const { data } = await ask('unit-leads', { name, region: '荣昌区' });

      expect(at(data, 'unit', 'id')).toBe(
        facts.organizations.find((unit) => unit.name === '重庆市荣昌区教育委员会')?.id,
      );
    },
  );
});

describe('task-owners', () => {
  it('gives every organization of a task in its role, as printed', async () => {
    const task = facts.tasks.find(({ title }) => title === '加强思政课建设');
    const { data, errors } = await ask('task-owners', { id: task?.id });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      task: {
        title: '加强思政课建设',
        ordinal: '(一)2',
        programme: { name: '现代化教育理念构建工程' },
        document: { number: '荣委办发〔2023〕7号', issuedOn: '2023-02-17' },
        leads: [{ name: '重庆市荣昌区教育委员会', region: { code: '500153', name: '荣昌区' } }],
        supporting: [],
        supervising: [],
        assignments: { totalCount: 6 },
      },
    });
    const written = list(at(data, 'task', 'assignments', 'edges')).filter((edge) => at(edge, 'via') === null);
    expect(written.map((edge) => at(edge, 'role'))).toEqual([
      'LEAD',
      'RESPONSIBLE',
      'RESPONSIBLE',
      'RESPONSIBLE',
      'RESPONSIBLE',
      'RESPONSIBLE',
    ]);
    expect(list(at(data, 'task', 'responsible'))).toHaveLength(5);
    expect(list(at(data, 'task', 'targets')).map((target) => at(target, 'year'))).toEqual([
      2023,
      2024,
      2025,
      null,
      null,
    ]);
  });
});

describe('tasks-filter', () => {
  const titles = (data: unknown) => list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node', 'title'));

  it('gives the one task without a lead', async () => {
    const { data } = await ask('tasks-filter', { filter: { leads: { isMissing: true } }, first: 10 });

    expect({ count: at(data, 'tasks', 'totalCount'), titles: titles(data) }).toEqual({
      count: 1,
      titles: ['推进现代化教育评价改革'],
    });
  });

  it('gives the two tasks without a lead in the body', async () => {
    const { data } = await ask('tasks-filter', { filter: { leads: { isMissing: true, part: 'BODY' } } });

    expect(titles(data)).toEqual(['健全师德师风长效机制', '推进现代化教育评价改革']);
  });

  it('gives the tasks of a document for which 财政 is not responsible, whatever the brackets of its number', async () => {
    const filterOf = (number: string) => ({
      and: [
        { document: { number: { eq: number } } },
        { not: { responsible: { some: { name: { contains: '财政' } } } } },
      ],
    });
    const sort = [{ field: 'ORDINAL', direction: 'ASC' }];
    const printed = await ask('tasks-filter', { filter: filterOf('荣委办发〔2023〕7号'), sort, first: 50 });
    const other = await ask('tasks-filter', { filter: filterOf('荣委办发[2023]7号'), sort, first: 50 });

    const finance = facts.organizations.filter(({ names }) =>
      names.some(({ text }) => text.includes('财政')),
    );
    const held = new Set(
      facts.responsibilities
        .filter(
          ({ role, organizationId }) =>
            role === 'RESPONSIBLE' && finance.some(({ id }) => id === organizationId),
        )
        .map(({ subjectId }) => subjectId),
    );
    expect(titles(printed.data)).toEqual(
      facts.tasks.filter(({ id }) => !held.has(id)).map(({ title }) => title),
    );
    expect(other.data).toEqual(printed.data);
  });
});

describe('indicators', () => {
  it('gives 16 indicators with 48 values, each with its statement', async () => {
    const { data, errors } = await ask('indicators', { document: facts.document.id });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      document: {
        kind: 'PLAN',
        issuedOn: '2023-02-17',
        publishedOn: '2023-03-22',
        periodStart: '2023',
        periodEnd: '2025',
      },
    });
    const values = list(at(data, 'document', 'indicators')).map((indicator) => list(at(indicator, 'values')));
    expect(values.map(({ length }) => length)).toEqual(Array(16).fill(3));
    expect(values.flat().map((value) => list(at(value, 'statements')).length)).toEqual(Array(48).fill(1));
    expect(list(at(data, 'document', 'programmes')).map((programme) => at(programme, 'ordinal'))).toEqual([
      '(一)',
      '(二)',
      '(三)',
      '(四)',
      '(五)',
    ]);
  });
});

describe('matrix', () => {
  it('gives one cell a role, and what each unit carries', async () => {
    const { data, errors } = await ask('matrix', { document: facts.document.id });

    const taskIds = new Set(facts.tasks.map(({ id }) => id));
    expect(errors).toEqual([]);
    expect(list(at(data, 'responsibilityMatrix', 'tasks'))).toHaveLength(24);
    expect(list(at(data, 'responsibilityMatrix', 'cells'))).toHaveLength(
      facts.responsibilities.filter(({ subjectId }) => taskIds.has(subjectId)).length,
    );
    expect(
      list(at(data, 'responsibilityMatrix', 'load')).find((load) => at(load, 'lead') === 22),
    ).toMatchObject({
      unit: facts.organizations.find((unit) => unit.name === '重庆市荣昌区教育委员会')?.id,
      share: 22 / 24,
    });
  });
});

describe('graph', () => {
  it('tells the version, the counts and the documents', async () => {
    const { data, extensions } = await ask('graph');

    expect(data).toMatchObject({
      graph: {
        version: 1,
        counts: [
          { type: 'Document', count: 1 },
          { type: 'Programme', count: 5 },
          { type: 'Task', count: 24 },
          { type: 'Unit' },
          { type: 'School' },
          { type: 'EducationGroup', count: 1 },
          { type: 'Alliance', count: 1 },
          { type: 'Region' },
          { type: 'Agreement', count: 0 },
        ],
        documents: { totalCount: 1, edges: [{ node: { id: facts.document.id, kind: 'PLAN' } }] },
      },
    });
    expect(extensions).toEqual({ graph: { version: 1, consistent: true } });
  });
});

describe('nodes', () => {
  it('gives each node at the place of its id, a former id as what it became, and null for an unknown one', async () => {
    const task = facts.tasks[0];
    const unit = facts.organizations.find(({ type }) => type === 'UNIT');
    await api.test.ask(`MATCH (t:Task {id: $id}) CREATE (:FormerId {id: 'tsk_former'})-[:NOW]->(t)`, {
      id: task?.id,
    });
    const { data } = await ask('nodes', { ids: [unit?.id, 'tsk_former', 'tsk_none', 'none'] });

    expect(data).toEqual({
      nodes: [
        { __typename: 'Unit', id: unit?.id, name: unit?.name },
        { __typename: 'Task', id: task?.id, title: task?.title },
        null,
        null,
      ],
    });
  });
});

describe('findings', () => {
  it('gives the open findings of a rule with their evidence', async () => {
    const { data, errors } = await ask('findings', { filter: { rule: { eq: 'task-has-lead' } }, first: 20 });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      findings: {
        totalCount: 1,
        edges: [
          {
            node: {
              severity: 'ERROR',
              status: 'OPEN',
              about: { __typename: 'Task', name: '推进现代化教育评价改革' },
              statements: [{ part: 'BODY', line: 298, document: { number: '荣委办发〔2023〕7号' } }],
            },
          },
        ],
      },
    });
  });
});
