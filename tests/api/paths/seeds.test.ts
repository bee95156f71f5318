/** The queries of clients for paths and neighbourhoods, over the published plan. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { at, list } from '../at.ts';
import { loadSeeds } from '../real-seeds.ts';
import { contract, openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let facts: DocumentFacts;

beforeAll(async () => {
  api = await openTestApi();
  const [plan] = await loadSeeds(api.test, ['004']);
  if (plan === undefined) throw new Error('expected the plan');
  facts = plan;
}, 120_000);
afterAll(() => api.close());

const organizationId = (name: string) =>
  facts.organizations.find(({ names }) => names.some(({ text }) => text === name))?.id;
const taskId = (title: string) => facts.tasks.find((task) => task.title === title)?.id;

describe('paths', () => {
  it('between 区教委 and 区财政局 lead through three of the tasks that they share', async () => {
    const [from, to] = ['区教委', '区财政局'].map(organizationId);
    const { data, errors } = await api.ask(contract('paths'), { from, to, maxHops: 4, limit: 3 });

    expect(errors).toEqual([]);
    expect(at(data, 'paths')).toMatchObject({ searchedHops: 2, isPartial: false });
    const paths = list(at(data, 'paths', 'paths'));
    const tasks = paths.map((path) => at(list(at(path, 'nodes'))[1], 'id'));
    expect(new Set(tasks).size).toBe(3);
    expect(paths).toMatchObject(
      tasks.map((task) => ({
        length: 2,
        nodes: [{ id: from }, { __typename: 'Task', id: task }, { id: to }],
        edges: [
          { type: 'LEADS', from, to: task },
          { type: 'RESPONSIBLE_FOR', from: to, to: task },
        ],
      })),
    );
  });

  it('between a task and the alliance that its goals name are one edge', async () => {
    const alliance = facts.organizations.find(({ type }) => type === 'ALLIANCE');
    const owners = new Map(facts.targets.map(({ id, ownerId }) => [id, ownerId]));
    const speakers = facts.mentions
      .filter(({ objectId }) => objectId === alliance?.id)
      .map(({ subjectId }) => owners.get(subjectId) ?? subjectId);
    const from = facts.tasks.find(({ id }) => speakers.includes(id))?.id;
    const { data } = await api.ask(contract('paths'), { from, to: alliance?.id });

    expect(at(data, 'paths', 'paths')).toMatchObject([
      { length: 1, edges: [{ type: 'MENTIONS', from, to: alliance?.id }] },
    ]);
  });
});

describe('a neighbourhood', () => {
  it('of a task has all who hold a role for it', async () => {
    const id = taskId('加强思政课建设');
    const { data, errors } = await api.ask(contract('neighbourhood'), { id, depth: 1, perRelation: 50 });

    const held = facts.responsibilities.filter(({ subjectId }) => subjectId === id);
    const roles = list(at(data, 'neighbourhood', 'edges')).filter((edge) => at(edge, 'to') === id);
    expect(errors).toEqual([]);
    expect(roles.map((edge) => at(edge, 'from')).toSorted()).toEqual(
      held.map(({ organizationId: unit }) => unit).toSorted(),
    );
    expect(at(data, 'neighbourhood', 'isPartial')).toBe(false);
  });

  it('of 区教委 says how many of the 22 tasks that it leads are left out', async () => {
    const id = organizationId('区教委');
    const { data } = await api.ask(contract('neighbourhood'), { id, depth: 1, perRelation: 5 });

    const led = list(at(data, 'neighbourhood', 'edges')).filter((edge) => at(edge, 'type') === 'LEADS');
    expect(at(data, 'neighbourhood', 'omitted')).toEqual(
      expect.arrayContaining([{ id, relation: 'LEADS', count: 22 - led.length }]),
    );
    expect(led.length).toBeLessThan(22);
    expect(at(data, 'neighbourhood', 'isPartial')).toBe(true);
  });
});
