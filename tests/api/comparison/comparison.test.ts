/** Two plans side by side. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { plan } from '../../support/facts.ts';
import { at } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

const here = plan({
  title: '甲区方案',
  number: '甲委〔2023〕1号',
  tasks: { 加强思政课建设: { LEAD: ['区教委'] }, 建设智慧校园: { LEAD: ['区大数据局'] } },
});
const there = plan({
  title: '乙县方案',
  number: '乙委〔2023〕2号',
  tasks: { 推进乡村振兴: { LEAD: ['县农业局'] }, 加强思政课程建设: { LEAD: ['县教育局', '县委宣传部'] } },
});

/** What those who lead do is known of these. */
const third = withWork(
  plan({
    title: '丙区方案',
    number: '丙委〔2023〕3号',
    tasks: { 加强思政课建设: { LEAD: ['丙区教委'] } },
  }),
);
const fourth = withWork(
  plan({
    title: '丁县方案',
    number: '丁委〔2023〕4号',
    tasks: { 加强思政课程建设: { LEAD: ['丁县教育局', '丁县县委宣传部'] } },
  }),
);

function withWork(facts: DocumentFacts): DocumentFacts {
  return {
    ...facts,
    organizations: facts.organizations.map((each) =>
      each.type === 'UNIT'
        ? { ...each, function: each.name.includes('教') ? 'EDUCATION' : 'PARTY_PUBLICITY' }
        : each,
    ),
  };
}

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of [here, there, third, fourth]) await writeDocument(api.test.graph, facts, 'digest');
});
afterAll(() => api.close());

const compare = (a: string, b: string) =>
  api.ask(
    `query ($a: ID!, $b: ID!) { compareDocuments(a: $a, b: $b) {
      a { title } b { title }
      pairs { a { title } b { title } similarity titleSimilarity reason(locale: EN) leads { function a { name } b { name } } targets { year } }
      onlyInA { title } onlyInB { title }
    } }`,
    { a, b },
  );

describe('two documents', () => {
  it('are told by what both ask for, who leads it, and what only one asks for', async () => {
    const { data, errors } = await compare(here.document.id, there.document.id);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      compareDocuments: {
        a: { title: '甲区方案' },
        b: { title: '乙县方案' },
        pairs: [
          {
            a: { title: '加强思政课建设' },
            b: { title: '加强思政课程建设' },
            similarity: expect.closeTo(10 / 13, 5),
            titleSimilarity: expect.closeTo(10 / 13, 5),
            reason: 'the titles “加强思政课建设” and “加强思政课程建设” are 77 % alike',
            leads: [
              { function: null, a: [{ name: '区教委' }], b: [{ name: '县教育局' }, { name: '县委宣传部' }] },
            ],
            targets: [],
          },
        ],
        onlyInA: [{ title: '建设智慧校园' }],
        onlyInB: [{ title: '推进乡村振兴' }],
      },
    });
  });

  it('are paired by what those who lead do, too, whom the reason names', async () => {
    const { data, errors } = await api.ask(
      `query ($a: ID!, $b: ID!) { compareDocuments(a: $a, b: $b) {
        pairs { similarity sharedFunctions reason en: reason(locale: EN) leads { function a { name } b { name } } }
      } }`,
      { a: third.document.id, b: fourth.document.id },
    );

    expect(errors).toEqual([]);
    expect(at(data, 'compareDocuments', 'pairs')).toEqual([
      {
        similarity: expect.closeTo(0.7 * (10 / 13) + 0.3 * (1 / 2), 5),
        sharedFunctions: ['EDUCATION'],
        reason: '“加强思政课建设”与“加强思政课程建设”标题相似度77%，牵头单位职能相同（丙区教委；丁县教育局）',
        en: 'the titles “加强思政课建设” and “加强思政课程建设” are 77 % alike, and those who lead them do the same work (丙区教委; 丁县教育局)',
        leads: [
          { function: 'EDUCATION', a: [{ name: '丙区教委' }], b: [{ name: '丁县教育局' }] },
          { function: 'PARTY_PUBLICITY', a: [], b: [{ name: '丁县县委宣传部' }] },
        ],
      },
    ]);
  });

  it.each([
    ['one document twice', here.document.id, here.document.id, 'BAD_USER_INPUT'],
    ['a task', here.document.id, here.tasks[0]?.id ?? '', 'BAD_ID'],
    ['nothing known', 'doc_00', there.document.id, 'BAD_ID'],
  ])('must not be %s', async (_what, a, b, code) => {
    const { errors } = await compare(a, b);

    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
