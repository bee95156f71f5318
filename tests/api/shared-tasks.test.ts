/** Tasks for which several organizations hold a role. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { plan, unitId } from '../support/facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const FACTS = withCollective(
  plan({
    tasks: {
      减负: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局', '各镇街', '吴家镇'] },
      招生: { LEAD: ['区教委'], RESPONSIBLE: ['区教委'], SUPERVISE: ['区人社局'] },
      招聘: { LEAD: ['区人社局'], SUPPORT: ['区财政局', '区教委'] },
    },
    findings: [],
  }),
  '各镇街',
  ['吴家镇', '清升镇'],
);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, FACTS, 'digest');
});
afterAll(() => api.close());

/** The plan with units that a collective of it includes. */
function withCollective(facts: DocumentFacts, collective: string, members: readonly string[]): DocumentFacts {
  const [template] = facts.organizations;
  if (template?.type !== 'UNIT') throw new Error('expected a plan with units');
  const known = new Set(facts.organizations.map(({ name }) => name));
  const others = members
    .filter((name) => !known.has(name))
    .map((name) => ({ ...template, id: unitId(name), ref: `unit/${name}`, name, names: [] }));
  return {
    ...facts,
    organizations: [...facts.organizations, ...others],
    inclusions: members.map((name, position) => ({
      collectiveId: unitId(collective),
      memberId: unitId(name),
      position,
    })),
  };
}

const QUERY = `query ($units: [ID!]!, $mode: SharedTasksMode, $roles: [Role!], $first: Int, $after: String) {
  sharedTasks(units: $units, mode: $mode, roles: $roles, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { title } roles { unit { name } role via { name } statements { quote } } }
  }
}`;

const ask = (units: readonly string[], variables: Readonly<Record<string, unknown>> = {}) =>
  api.ask(QUERY, { units: units.map(unitId), ...variables });

/** Each task with its roles, in words. */
const inWords = (data: unknown): readonly string[] =>
  list(at(data, 'sharedTasks', 'edges')).map((edge) =>
    [
      String(at(edge, 'node', 'title')),
      ...list(at(edge, 'roles')).map((role) => {
        const held = `${String(at(role, 'unit', 'name'))} ${String(at(role, 'role'))}`;
        return at(role, 'via') === null ? held : `${held} via ${String(at(role, 'via', 'name'))}`;
      }),
    ].join(', '),
  );

describe('shared tasks', () => {
  it('are those for which all hold a role, with the roles of each in the order asked for', async () => {
    const { data, errors } = await ask(['区财政局', '区教委']);

    expect(errors).toEqual([]);
    expect(inWords(data)).toEqual([
      '减负, 区财政局 RESPONSIBLE, 区教委 LEAD',
      '招聘, 区财政局 SUPPORT, 区教委 SUPPORT',
    ]);
    expect(at(data, 'sharedTasks', 'totalCount')).toBe(2);
  });

  it('of any are those for which one of them holds a role', async () => {
    const { data } = await ask(['区财政局', '区人社局'], { mode: 'ANY' });

    expect(inWords(data)).toEqual([
      '减负, 区财政局 RESPONSIBLE',
      '招生, 区人社局 SUPERVISE',
      '招聘, 区财政局 SUPPORT, 区人社局 LEAD',
    ]);
  });

  it('count the given roles alone', async () => {
    const { data } = await ask(['区教委', '区财政局'], { roles: ['LEAD', 'RESPONSIBLE'] });

    expect(inWords(data)).toEqual(['减负, 区教委 LEAD, 区财政局 RESPONSIBLE']);
  });

  it('show the collective by which a unit holds its role, unless it holds it itself', async () => {
    const { data } = await ask(['清升镇', '吴家镇', '区教委']);

    expect(inWords(data)).toEqual(['减负, 清升镇 RESPONSIBLE via 各镇街, 吴家镇 RESPONSIBLE, 区教委 LEAD']);
  });

  it('show the words that each role rests on', async () => {
    const { data } = await ask(['区教委', '区财政局'], { first: 1 });

    expect(at(data, 'sharedTasks', 'edges')).toMatchObject([
      {
        roles: [
          { statements: [{ quote: `(LEAD ${unitId('区教委')})` }] },
          { statements: [{ quote: `(RESPONSIBLE ${unitId('区财政局')})` }] },
        ],
      },
    ]);
  });

  it('come page by page, each once', async () => {
    const first = await ask(['区财政局', '区教委'], { first: 1 });
    const info = at(first.data, 'sharedTasks', 'pageInfo');
    const second = await ask(['区财政局', '区教委'], { first: 1, after: at(info, 'endCursor') });

    expect(at(info, 'hasNextPage')).toBe(true);
    expect(inWords(second.data)).toEqual(['招聘, 区财政局 SUPPORT, 区教委 SUPPORT']);
    expect(at(second.data, 'sharedTasks', 'pageInfo', 'hasNextPage')).toBe(false);
  });

  it.each([
    ['the same unit twice', { units: ['区教委', '区财政局', '区教委'].map(unitId) }, 'BAD_USER_INPUT'],
    ['one unit', { units: [unitId('区教委')] }, 'BAD_USER_INPUT'],
    ['eleven units', { units: Array.from({ length: 11 }, (_, n) => `unt_${n}`) }, 'BAD_USER_INPUT'],
    ['an unknown id', { units: [unitId('区教委'), 'unt_none'] }, 'BAD_ID'],
    ['the id of a task', { units: [unitId('区教委'), FACTS.tasks[0]?.id] }, 'BAD_ID'],
    ['no role', { roles: [] }, 'BAD_USER_INPUT'],
    ['another cursor', { after: 'x' }, 'BAD_CURSOR'],
  ])('are refused for %s', async (_what, variables, code) => {
    const { errors } = await ask(['区教委', '区财政局'], variables);

    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});
