/** What changed between versions: a plan, its corrected edition, and its removal. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { plan } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let start: number;

const first = plan({
  number: '荣委办发〔2023〕7号',
  tasks: { 甲: { LEAD: ['区教委'], RESPONSIBLE: ['区财政局'] }, 乙: { LEAD: ['区教委'] } },
});
const corrected = plan({
  number: '荣委办发〔2023〕7号',
  tasks: { 甲: { LEAD: ['区教委'], RESPONSIBLE: ['区人社局'] }, 乙: { LEAD: ['区教委'] } },
});
const taskId = first.tasks[0]?.id ?? '';

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  ({ version: start } = await writeDocument(api.test.graph, withText(first, '旧文'), 'first'));
  await writeDocument(api.test.graph, withText(corrected, '新文'), 'corrected');
});
afterAll(() => api.close());

const CHANGES = `query ($since: Int, $filter: ChangeFilter, $first: Int, $after: String) {
  changes(sinceVersion: $since, filter: $filter, first: $first, after: $after) {
    totalCount counts { type op count } pageInfo { hasNextPage endCursor }
    edges { node {
      id version op type entityId entity { name } counterpart { name }
      properties { name before after } quoteBefore quoteAfter document { title } at
    } }
  }
}`;

const changesOf = async (variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { data, errors } = await api.ask(CHANGES, variables);
  expect(errors).toEqual([]);
  return at(data, 'changes');
};
const nodesOf = (changes: unknown): readonly unknown[] =>
  list(at(changes, 'edges')).map((edge) => at(edge, 'node'));

describe('changes', () => {
  it('since a version are those of the later ones, with the words before and after', async () => {
    const changes = await changesOf({ since: start, filter: { types: ['RESPONSIBILITY', 'TASK'] } });

    expect(nodesOf(changes)).toMatchObject([
      {
        version: start + 1,
        op: 'CHANGE',
        type: 'TASK',
        entity: { name: '甲' },
        properties: [{ name: 'text', before: '旧文', after: '新文' }],
        document: { title: first.document.title },
      },
      { op: 'ADD', type: 'RESPONSIBILITY', entity: { name: '甲' }, counterpart: { name: '区人社局' } },
      { op: 'REMOVE', type: 'RESPONSIBILITY', entity: { name: '甲' }, counterpart: null, quoteAfter: null },
    ]);
    expect(at(changes, 'counts')).toEqual([
      { type: 'RESPONSIBILITY', op: 'ADD', count: 1 },
      { type: 'RESPONSIBILITY', op: 'REMOVE', count: 1 },
      { type: 'TASK', op: 'CHANGE', count: 1 },
    ]);
    expect(at(changes, 'totalCount')).toBe(3);
  });

  it('page through all, each once', async () => {
    const all = nodesOf(await changesOf({ since: 0, first: 100 })).map((node) => at(node, 'id'));
    const paged: unknown[] = [];
    let after: unknown = null;
    do {
      const page = await changesOf({ since: 0, first: 2, after });
      paged.push(...nodesOf(page).map((node) => at(node, 'id')));
      after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
    } while (after !== null);

    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['entity', { entity: taskId }],
    ['document', { document: first.document.id }],
  ])('of one %s are found', async (_what, filter) => {
    const changes = await changesOf({ since: start, filter: { ...filter, types: ['TASK'] } });

    expect(nodesOf(changes)).toMatchObject([{ op: 'CHANGE', entityId: taskId }]);
  });

  it.each(['ADD', 'REMOVE'])('of the operation %s are found', async (op) => {
    const filter = { ops: [op], types: ['RESPONSIBILITY'] };
    const changes = await changesOf({ since: start, filter });

    expect(nodesOf(changes)).toMatchObject([{ op, type: 'RESPONSIBILITY', entity: { name: '甲' } }]);
    expect(at(changes, 'totalCount')).toBe(1);
  });

  it.each([{ ops: [] }, { types: [] }])('of none are none: %j', async (filter) => {
    expect(await changesOf({ since: start, filter })).toMatchObject({ totalCount: 0, edges: [] });
  });

  it.each([
    ['{ changes(sinceVersion: 9000) { totalCount } }', 'sinceVersion: expected a version from 0 to'],
    ['{ changes(sinceVersion: -1) { totalCount } }', 'sinceVersion: expected a version from 0 to'],
    ['{ diff(from: 1, to: 9000) { from } }', 'to: expected a version from 0 to'],
    ['{ changes(filter: {entity: "a", document: "b"}) { totalCount } }', 'filter: expected'],
  ])('refuse %s', async (query, message) => {
    const { errors } = await api.ask(query);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain(message);
  });
});

describe('the difference', () => {
  it('of a corrected edition is what one has to learn', async () => {
    const { data, errors } = await api.ask(
      `query ($from: Int!) { diff(from: $from) {
        from counts { type op count }
        differences { totalCount edges { node { op type entity { name } properties { name before after } versions } } }
      } }`,
      { from: start },
    );

    expect(errors).toEqual([]);
    const nodes = list(at(data, 'diff', 'differences', 'edges')).map((edge) => at(edge, 'node'));
    expect(nodes.filter((node) => at(node, 'type') === 'TASK')).toEqual([
      {
        op: 'CHANGE',
        type: 'TASK',
        entity: { name: '甲' },
        properties: [{ name: 'text', before: '旧文', after: '新文' }],
        versions: [start + 1],
      },
    ]);
    expect(list(at(data, 'diff', 'counts'))).toContainEqual({ type: 'TASK', op: 'CHANGE', count: 1 });
  });

  it('is none where a document came and went', async () => {
    const { data: before } = await api.ask('{ graph { version } }');
    const other = plan({
      title: '另一个方案',
      number: '泸市府〔2020〕9号',
      tasks: { 丙: { LEAD: ['县医院'] } },
    });
    await writeDocument(api.test.graph, other, 'other');
    await removeDocument(api.test.graph, other.document.id);

    const { data } = await api.ask(
      'query ($from: Int!) { diff(from: $from) { from to counts { type } differences { totalCount } } }',
      { from: at(before, 'graph', 'version') },
    );

    expect(data).toMatchObject({ diff: { counts: [], differences: { totalCount: 0 } } });
  });
});

function withText(facts: DocumentFacts, text: string): DocumentFacts {
  return { ...facts, tasks: facts.tasks.map((task) => (task.id === taskId ? { ...task, text } : task)) };
}
