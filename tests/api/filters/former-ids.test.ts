/** Filters by ids of before a merge find what they became, as `node` does. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan, unitId } from '../../support/facts.ts';
import { at } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

const FORMER = unitId('甲');
const NOW = unitId('乙');

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const name of ['甲', '乙']) await writeDocument(api.test.graph, meaning(name), name);
}, 120_000);
afterAll(() => api.close());

/** The same words, read as one unit or another; 思政 is led by a third. */
function meaning(name: string): DocumentFacts {
  const facts = plan({
    tasks: { 减负: { LEAD: [name] }, 思政: { LEAD: ['丙'] } },
    findings: ['减负'],
  });
  const task = facts.tasks[0]?.id ?? '';
  return {
    ...facts,
    targets: [
      {
        ...{ id: toId('tgt', task), ownerId: task, position: 0, year: 2024, scope: 'YEAR', part: 'BODY' },
        ...{ text: '2024年', measures: [] },
      },
    ],
    statements: facts.statements.map((statement, n) => ({ ...statement, asWritten: '区教委', start: n })),
  };
}

const ask = async (field: string, type: string, filter: unknown) => {
  const { data, errors } = await api.ask(
    `query ($filter: ${type}) { ${field}(filter: $filter) { totalCount } }`,
    { filter },
  );
  expect(errors).toEqual([]);
  return at(data, field, 'totalCount');
};

describe('a former id in a filter', () => {
  it.each([
    ['organizations', 'OrganizationFilter', (id: string) => ({ id }), 1],
    ['units', 'UnitFilter', (id: string) => ({ or: [{ id }, { not: { not: { id } } }] }), 1],
    ['organizations', 'OrganizationFilter', (id: string) => ({ not: { id } }), 1],
    ['tasks', 'TaskFilter', (id: string) => ({ leads: { some: { id } } }), 1],
    ['tasks', 'TaskFilter', (id: string) => ({ and: [{ leads: { none: { id } } }] }), 1],
    ['responsibilities', 'ResponsibilityFilter', (id: string) => ({ organization: { id } }), 1],
    ['targets', 'TargetFilter', (organization: string) => ({ organization }), 1],
    ['findings', 'FindingFilter', (unit: string) => ({ unit }), 1],
    ['findings', 'FindingFilter', (about: string) => ({ about }), 0],
  ])('of %s (%s, case %#) finds what that became', async (field, type, filterOf, count) => {
    expect([await ask(field, type, filterOf(FORMER)), await ask(field, type, filterOf(NOW))]).toEqual([
      count,
      count,
    ]);
  });

  it('finds nothing where nothing had it', async () => {
    expect(await ask('organizations', 'OrganizationFilter', { id: unitId('nobody') })).toBe(0);
  });

  it('takes one statement, however many ids and filters there are', async () => {
    const query = `query ($a: OrganizationFilter, $b: OrganizationFilter) {
      a: organizations(filter: $a) { totalCount } b: organizations(filter: $b) { totalCount }
    }`;
    const count = async (ids: readonly string[]) => {
      const cold = await openTestApi();
      const filter = { or: ids.map((id) => ({ id })) };
      const { data } = await cold.ask(query, { a: filter, b: { and: [filter, { name: { eq: '乙' } }] } });
      const statements = cold.test.graph.statementCount();
      await cold.close();
      return { data, statements };
    };
    const found = { a: { totalCount: 1 }, b: { totalCount: 1 } };

    expect([await count([FORMER]), await count([FORMER, NOW, unitId('nobody')])]).toEqual([
      { data: found, statements: 3 },
      { data: found, statements: 3 },
    ]);
  });

  it('of changes stands for itself: it came, and it went', async () => {
    const { data } = await api.ask(
      `query ($filter: ChangeFilter) { changes(filter: $filter) { edges { node { op entityId } } } }`,
      { filter: { entity: FORMER } },
    );

    expect(at(data, 'changes', 'edges')).toEqual([
      { node: { op: 'ADD', entityId: FORMER } },
      { node: { op: 'REMOVE', entityId: FORMER } },
    ]);
  });
});
