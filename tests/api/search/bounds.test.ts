/** What cannot be looked for is refused before the graph is asked; all else is words, whatever it looks like. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const facts = plan({ tasks: { 'a*b:c 任务': { LEAD: ['区教委', '区财政局'] } } });
  await writeDocument(api.test.graph, facts, 'digest');
});
afterAll(() => api.close());

/** Codes of the errors, statements and answer. */
async function ask(field: string, text: string, more: string) {
  const before = api.test.graph.statementCount();
  const { data, errors } = await api.ask(`query ($text: String!) { ${field}: ${more} }`, { text });
  return {
    codes: errors.map(({ extensions }) => extensions['code']),
    statements: api.test.graph.statementCount() - before,
    answer: at(data, field),
  };
}

const complete = (text: string, more = '') =>
  ask('names', text, `autocomplete(prefix: $text ${more}) { name }`);

describe('autocomplete', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \u3000\n'],
    ['punctuation', '"\\*:/'],
    ['a lone surrogate', '\ud800'],
    ['lone surrogates', '\udc00\ud800'],
    ['a mark', '\u0301'],
    ['201 letters', 'x'.repeat(201)],
    ['201 characters that fold to nothing', '*'.repeat(201)],
    ['100 kB', 'x'.repeat(100_000)],
    ['100 kB of Chinese', '区'.repeat(34_000)],
    ['what is 200 characters before it is folded, and more after', '㍿'.repeat(200)],
  ])('refuses %s without asking the graph', async (_case, prefix) => {
    expect(await complete(prefix)).toEqual({ codes: ['BAD_USER_INPUT'], statements: 0, answer: undefined });
  });

  it.each(['first: 0', 'first: 51', 'first: -1'])('refuses %s', async (more) => {
    expect((await complete('区', more)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['AND'],
    ['OR NOT'],
    ['区*'],
    ['?:*x'],
    ['x~2^9'],
    ['[a TO b]'],
    ['{!x}'],
    ['/.*/x'],
    ['+-&&||!(x)'],
    ['nameTokens:unt'],
    ['begin'],
    ['unt end'],
    ['\\x'],
    ["x' RETURN 1 //"],
    ['\ud800x'],
    ['x\u0000'],
    ['x'.repeat(200)],
    ['\u{1F600}区'],
  ])('takes %j for words', async (prefix) => {
    const { codes, answer } = await complete(prefix);

    expect(codes).toEqual([]);
    expect(list(answer).map((each) => at(each, 'name'))).toEqual(WHAT_BEGINS[prefix] ?? []);
  });

  it('finds a name with characters that the index has a meaning for', async () => {
    expect((await complete('a*b:')).answer).toEqual([{ name: 'a*b:c 任务' }]);
  });
});

describe('search', () => {
  it.each(['minScore: -0.01', 'minScore: 1.01', 'minScore: 1e300', 'first: 0', 'first: 101'])(
    'refuses %s without asking the graph',
    async (more) => {
      expect(await ask('found', '区', `search(query: $text, ${more}) { totalCount }`)).toMatchObject({
        codes: ['BAD_USER_INPUT'],
        statements: 0,
      });
    },
  );

  it.each([
    ['201 letters', 'x'.repeat(201)],
    ['what is 14 characters before it is folded, and more than 200 after', '\ufdfa'.repeat(14)],
  ])('refuses %s without asking the graph', async (_case, query) => {
    expect(await ask('found', query, 'search(query: $text) { totalCount }')).toMatchObject({
      codes: ['BAD_USER_INPUT'],
      statements: 0,
    });
  });

  it('looks for nothing near to a text that is long', async () => {
    const suggested = async (text: string) =>
      at((await ask('found', text, 'search(query: $text) { suggestions }')).answer, 'suggestions');

    expect([await suggested('区叫委'), await suggested('区叫委'.repeat(14))]).toEqual([['区教委'], []]);
  });

  it('counts a kind among its own, however many others there are', async () => {
    await api.test.ask(
      `UNWIND range(1, 10001) AS n
       CREATE (:Programme {id: 'prg_' + n, name: '区教委', nameFolded: '区教委', nameTokens: 'prg begin 区 教 委 end'})`,
    );
    const { answer } = await ask(
      'found',
      '区教委',
      'search(query: $text, types: [UNIT]) { totalCount edges { node { name } } facets { type count } }',
    );
    await api.test.ask('MATCH (p:Programme) WHERE p.documentId IS NULL DELETE p');

    expect(answer).toMatchObject({ totalCount: 1, edges: [{ node: { name: '区教委' } }] });
  });

  it.each([
    ['0', ['区教委']],
    ['1', ['区教委']],
  ])('takes minScore %s, of the whole name', async (minScore, expected) => {
    const { codes, answer } = await ask(
      'found',
      '区教委',
      `search(query: $text, minScore: ${minScore}, types: [UNIT]) { edges { node { name } } }`,
    );

    expect(codes).toEqual([]);
    expect(list(at(answer, 'edges')).map((edge) => at(edge, 'node', 'name'))).toEqual(expected);
  });
});

/** Of those of the words that find something. */
const WHAT_BEGINS: Readonly<Record<string, readonly string[]>> = {
  '区*': ['区教委', '区财政局', '荣昌区'],
  '\u{1F600}区': ['区教委', '区财政局', '荣昌区'],
};
