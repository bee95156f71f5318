/** Names as of a day: a body's own, and those of the bodies it took over from. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { plan, unitId } from '../support/facts.ts';
import { withSuccessor } from '../support/successors.ts';
import { at } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

const led = (title: string, unit: string) => plan({ title, tasks: { 任务: { LEAD: [unit] } } });
const [OLD, NOW] = ['区卫计委', '区卫健委'];

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const facts = withSuccessor(led('旧方案', OLD), led('今方案', NOW));
  await writeDocument(api.test.graph, ended(facts, '2018'), 'digest');
});
afterAll(() => api.close());

const namesOf = async (unit: string, asOf: string | null): Promise<unknown> => {
  const { data, errors } = await api.ask(
    `query ($id: ID!, $asOf: Date) { node(id: $id) { ... on Unit { names(asOf: $asOf) { text kind until certainty of { name } } } } }`,
    { id: unitId(unit), asOf },
  );
  expect(errors).toEqual([]);
  return at(data, 'node', 'names');
};
const own = { text: NOW, kind: 'CANONICAL', until: null, of: null };
const former = { text: OLD, kind: 'FORMER', until: '2018', of: { name: OLD } };

describe('names', () => {
  it.each([
    ['no day', null, [own, former].map((name) => ({ ...name, certainty: 'CERTAIN' }))],
    [
      'a day before the change',
      '2017-12-31',
      [
        { ...own, certainty: 'POSSIBLE' },
        { ...former, certainty: 'CERTAIN' },
      ],
    ],
    [
      'a day of the year of the change',
      '2018-06-01',
      [own, former].map((name) => ({ ...name, certainty: 'POSSIBLE' })),
    ],
    ['a day after it', '2019-01-01', [{ ...own, certainty: 'CERTAIN' }]],
  ])('on %s are those of the body and of the one before it', async (_what, asOf, names) => {
    expect(await namesOf(NOW, asOf)).toEqual(names);
  });

  it('of the body that is no more are its own until it ended', async () => {
    expect(await namesOf(OLD, '2018-01-01')).toEqual([
      { text: OLD, kind: 'CANONICAL', until: '2018', of: null, certainty: 'POSSIBLE' },
    ]);
    expect(await namesOf(OLD, '2019-01-01')).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('of a plan for 2023 to 2025 are held on %s by %i', async (asOf, count) => {
    const facts = led('三年方案', '区教委');
    const document = { ...facts.document, periodStart: '2023', periodEnd: '2025-12' };
    await writeDocument(api.test.graph, { ...facts, document }, 'digest');

    const { data, errors } = await api.ask(
      `query ($task: ID!, $unit: ID!, $asOf: Date) {
        task(id: $task) { assignments(asOf: $asOf) { totalCount edges { role } } }
        node(id: $unit) { ... on Unit { responsibilities(asOf: $asOf) { totalCount edges { role } } } }
      }`,
      { task: facts.tasks[0]?.id, unit: unitId('区教委'), asOf },
    );

    expect(errors).toEqual([]);
    const page = { totalCount: count, edges: Array(count).fill({ role: 'LEAD' }) };
    expect(data).toEqual({ task: { assignments: page }, node: { responsibilities: page } });
  });

  it('are those of one document where it is named, and an unknown one is refused', async () => {
    const documents = ['甲方案', '乙方案'].map((title) => led(title, '区教委'));
    for (const facts of documents) await writeDocument(api.test.graph, facts, 'digest');
    const of = (document: unknown) =>
      api.ask(
        `query ($unit: ID!, $document: ID) {
          node(id: $unit) { ... on Unit { responsibilities(document: $document) { edges { node { id } } } } }
        }`,
        { unit: unitId('区教委'), document },
      );

    for (const { document, tasks } of documents) {
      const { data } = await of(document.id);
      expect(at(data, 'node', 'responsibilities', 'edges')).toEqual(
        tasks.map(({ id }) => ({ node: { id } })),
      );
    }
    expect(await of('doc_0')).toMatchObject({ errors: [{ extensions: { code: 'BAD_ID' } }] });
  });
});

/** The unit that has a successor ended so. */
function ended(facts: DocumentFacts, until: string): DocumentFacts {
  return {
    ...facts,
    organizations: facts.organizations.map((each) =>
      each.type === 'UNIT' && each.successorId !== null && each.name === OLD ? { ...each, until } : each,
    ),
  };
}
