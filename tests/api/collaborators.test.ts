/** Who works with whom, on how much, in which roles and years. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const ofPeriod = (
  facts: DocumentFacts,
  periodStart: string | null,
  periodEnd: string | null,
): DocumentFacts => ({
  ...facts,
  document: { ...facts.document, periodStart, periodEnd },
});
const FIRST = plan({
  title: '第一方案',
  tasks: {
    减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '各镇街', '区教委'], SUPPORT: ['区财政局'] },
    招生: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局'], SUPERVISE: ['区人社局'] },
  },
});
const SECOND = plan({
  title: '第二方案',
  tasks: { 招聘: { LEAD: ['区人社局'], SUPPORT: ['区教委', '区财政局'] }, 培训: { LEAD: ['区总工会'] } },
});

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, ofPeriod(FIRST, '2023', '2025'), 'digest');
  await writeDocument(api.test.graph, ofPeriod(SECOND, '2025-01-01', null), 'digest');
});
afterAll(() => api.close());

const FIELDS = `totalCount pageInfo { hasNextPage endCursor } edges {
  tasks byRole { role otherRole tasks } byYear { year tasks } node { name }
  sharedTasks { totalCount edges { node { title } roles { role unit { name } statements { quote } } } }
}`;
const QUERY = `query ($unit: ID!, $role: Role, $otherRole: Role, $year: Int, $first: Int, $after: String) {
  collaborators(unit: $unit, role: $role, otherRole: $otherRole, year: $year, first: $first, after: $after) { ${FIELDS} }
}`;

async function ask(variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await api.ask(QUERY, { unit: unitId('区教委'), ...variables });
  expect(errors).toEqual([]);
  return at(data, 'collaborators');
}

const inWords = (collaborators: unknown): readonly string[] =>
  list(at(collaborators, 'edges')).map(
    (edge) => `${String(at(edge, 'node', 'name'))} ${String(at(edge, 'tasks'))}`,
  );

describe('collaborators', () => {
  it('are the organizations named for the same tasks, most tasks first, collectives as written', async () => {
    const collaborators = await ask();

    expect(inWords(collaborators)).toEqual(['区财政局 3', '区人社局 2', '各镇街 1']);
    expect(at(collaborators, 'totalCount')).toBe(3);
  });

  it('have their weights by the roles of both, and by year', async () => {
    const collaborators = await ask({ first: 1 });

    expect(at(collaborators, 'edges')).toMatchObject([
      {
        byRole: [
          { role: 'LEAD', otherRole: 'RESPONSIBLE', tasks: 2 },
          { role: 'LEAD', otherRole: 'SUPPORT', tasks: 1 },
          { role: 'RESPONSIBLE', otherRole: 'RESPONSIBLE', tasks: 1 },
          { role: 'RESPONSIBLE', otherRole: 'SUPPORT', tasks: 1 },
          { role: 'SUPPORT', otherRole: 'SUPPORT', tasks: 1 },
        ],
        byYear: [
          { year: 2023, tasks: 2 },
          { year: 2024, tasks: 2 },
          { year: 2025, tasks: 3 },
        ],
      },
    ]);
  });

  it('show the tasks behind their weight', async () => {
    const collaborators = await ask({ otherRole: 'SUPPORT', first: 1 });

    expect(at(collaborators, 'edges')).toMatchObject([
      {
        tasks: 2,
        sharedTasks: {
          totalCount: 2,
          edges: [
            {
              node: { title: '减负' },
              roles: [{ role: 'LEAD' }, { role: 'RESPONSIBLE' }, { role: 'SUPPORT' }],
            },
            { node: { title: '招聘' }, roles: [{ role: 'SUPPORT' }, { role: 'SUPPORT' }] },
          ],
        },
      },
    ]);
  });

  it.each([
    [{ role: 'LEAD' }, ['区财政局 2', ...byId('各镇街 1', '区人社局 1')]],
    [{ role: 'SUPPORT' }, byId('区财政局 1', '区人社局 1')],
    [{ role: 'LEAD', otherRole: 'SUPERVISE' }, ['区人社局 1']],
    [{ year: 2024 }, ['区财政局 2', ...byId('各镇街 1', '区人社局 1')]],
    [{ year: 2025 }, ['区财政局 3', '区人社局 2', '各镇街 1']],
    [{ year: 2030 }, []],
  ])('of %j are those with such tasks', async (variables, expected) => {
    const collaborators = await ask(variables);

    expect(inWords(collaborators)).toEqual(expected);
    expect(at(collaborators, 'totalCount')).toBe(expected.length);
  });

  it('come page by page, each once', async () => {
    const pages: unknown[] = [];
    let after: unknown = null;
    do {
      const page = await ask({ first: 1, after });
      pages.push(...inWords(page));
      after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
    } while (after !== null && pages.length < 9);

    expect(pages).toEqual(['区财政局 3', '区人社局 2', '各镇街 1']);
  });

  it('are the same as a field of the unit', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Unit { collaborators { ${FIELDS} } } } }`,
      {
        id: unitId('区教委'),
      },
    );

    expect(at(data, 'node', 'collaborators')).toEqual(await ask());
  });

  it('are none of a unit that is named alone, and BAD_ID of what is no organization', async () => {
    const { errors } = await api.ask(QUERY, { unit: FIRST.tasks[0]?.id });

    expect(await ask({ unit: unitId('区总工会') })).toMatchObject({ totalCount: 0, edges: [] });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_ID']);
  });

  it('take as many round trips for many as for one', async () => {
    const countOf = async (first: number) => {
      await writeDocument(api.test.graph, plan({ title: `空方案${first}`, tasks: {} }), 'digest'); // forgets what was read
      const before = api.test.graph.statementCount();
      await ask({ first });
      return api.test.graph.statementCount() - before;
    };

    expect(await countOf(50)).toBe(await countOf(1));
  });
});

/** Names with their counts, in the order of the ids. */
function byId(...names: readonly string[]): readonly string[] {
  const idOf = (text: string) => unitId(text.slice(0, text.indexOf(' ')));
  return names.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
