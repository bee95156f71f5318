/** Where documents speak of an entity, and of what a document speaks. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import { plan } from '../support/facts.ts';
import { entityId, news } from '../support/news-facts.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const ALLIANCE = '川渝教育共同体';
const GOAL = toId('tgt', '总体目标');
const YEARLY = toId('tgt', '年度目标');
const PLAN = plan({ title: '教育方案', tasks: { 减负: {}, 招生: {} } });
const [FIRST, SECOND] = PLAN.tasks;
const FACTS: readonly DocumentFacts[] = [
  news({ title: '共同体扩圈', mentions: [ALLIANCE, '荣昌区'] }),
  naming(
    { ...PLAN, targets: [target(GOAL, PLAN.document.id), target(YEARLY, FIRST?.id ?? '')] },
    [SECOND?.id ?? '', 700],
    [YEARLY, 500],
    [FIRST?.id ?? '', 400],
    [FIRST?.id ?? '', 600],
    [GOAL, 90],
    [PLAN.document.id, 1000],
  ),
];

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of FACTS) await writeDocument(api.test.graph, facts, 'digest');
});
afterAll(() => api.close());

const MENTIONED_IN = `query ($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on Entity {
      mentionedIn(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { statements { start } node { __typename name } }
      }
    }
  }
}`;

describe('mentionedIn', () => {
  it.each([1, 3, 100])(
    'gives each speaker once by document and place, goals with what they belong to, by pages of %i',
    async (first) => {
      const edges: unknown[] = [];
      let after: unknown = null;
      do {
        const { data } = await api.ask(MENTIONED_IN, { id: entityId(ALLIANCE), first, after });
        const page = at(data, 'node', 'mentionedIn');
        expect(at(page, 'totalCount')).toBe(4);
        edges.push(...list(at(page, 'edges')));
        after = at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
      } while (after !== null && edges.length < 10);

      expect(edges).toEqual([
        { statements: [{ start: 90 }, { start: 1000 }], node: { __typename: 'Document', name: '教育方案' } },
        {
          statements: [{ start: 400 }, { start: 500 }, { start: 600 }],
          node: { __typename: 'Task', name: '减负' },
        },
        { statements: [{ start: 700 }], node: { __typename: 'Task', name: '招生' } },
        { statements: [{ start: 0 }], node: { __typename: 'Document', name: '共同体扩圈' } },
      ]);
    },
  );

  it('is empty of what no document names', async () => {
    const { data } = await api.ask(MENTIONED_IN, { id: PLAN.document.id });

    expect(data).toEqual({
      node: {
        mentionedIn: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
      },
    });
  });
});

describe('mentions of a document', () => {
  it('are the entities that it, its tasks and their goals name', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) {
        document(id: $id) { mentions { totalCount edges { statements { start } node { name } } } }
      }`,
      { id: PLAN.document.id },
    );

    expect(data).toEqual({
      document: {
        mentions: {
          totalCount: 1,
          edges: [
            {
              statements: [90, 400, 500, 600, 700, 1000].map((start) => ({ start })),
              node: { name: ALLIANCE },
            },
          ],
        },
      },
    });
  });
});

/** The facts with the alliance named by each subject at each offset. */
function naming(facts: DocumentFacts, ...places: readonly (readonly [string, number])[]): DocumentFacts {
  const spoken = news({ title: '共同体扩圈', mentions: [ALLIANCE] });
  const template = spoken.statements.find(({ predicate }) => predicate === 'MENTION');
  if (template === undefined) throw new Error('expected a mention');
  const statements = places.map(([subjectId, start]) => ({
    ...template,
    id: toId('stm', facts.document.id, subjectId, start),
    subjectId,
    start,
  }));
  return {
    ...facts,
    organizations: [...facts.organizations, ...spoken.organizations],
    statements: [...facts.statements, ...statements],
    mentions: [...new Set(statements.map(({ subjectId }) => subjectId))].map((subjectId) => ({
      subjectId,
      objectId: entityId(ALLIANCE),
      names: [],
      statementIds: statements.filter((each) => each.subjectId === subjectId).map(({ id }) => id),
    })),
  };
}

function target(id: string, ownerId: string): DocumentFacts['targets'][number] {
  return {
    ...{ id, ownerId, position: 0, year: null, scope: 'WHOLE_PERIOD', part: 'BODY', text: ALLIANCE },
    measures: [],
  };
}
