/** Two plans side by side. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
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

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  for (const facts of [here, there]) await writeDocument(api.test.graph, facts, 'digest');
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

  it.each([
    ['one document twice', here.document.id, here.document.id, 'BAD_USER_INPUT'],
    ['a task', here.document.id, here.tasks[0]?.id ?? '', 'BAD_ID'],
    ['nothing known', 'doc_00', there.document.id, 'BAD_ID'],
  ])('must not be %s', async (_what, a, b, code) => {
    const { errors } = await compare(a, b);

    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
