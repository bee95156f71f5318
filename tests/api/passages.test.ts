/** The text of a document with the mentions in it, over the published documents. */

import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEED_FOLDER } from '../../src/ingest/inputs.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import { at, list } from './at.ts';
import { loadSeeds } from './real-seeds.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let plan: DocumentFacts;
let news: DocumentFacts;

beforeAll(async () => {
  api = await openTestApi();
  [plan, news] = await loadPair();
}, 120_000);
afterAll(() => api.close());

async function loadPair(): Promise<readonly [DocumentFacts, DocumentFacts]> {
  const [first, second] = await loadSeeds(api.test, ['004', '000']);
  if (first === undefined || second === undefined) throw new Error('expected two documents of the seed');
  return [first, second];
}

const PAGE = `query ($id: ID!, $first: Int, $after: String) {
  document(id: $id) {
    passages(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id seq part text simplified start end line document { id }
          mentions {
            start end documentStart documentEnd predicate entity { id name }
            statement { id asWritten ranges { start end } passage { id } }
          }
        }
      }
    }
  }
}`;

/** All passages, page by page. */
async function passagesOf(id: string): Promise<readonly unknown[]> {
  const nodes: unknown[] = [];
  for (let after: unknown = null, more: unknown = true; more === true;) {
    const { data, errors } = await api.ask(PAGE, { id, first: 100, after });
    const connection = at(data, 'document', 'passages');
    expect(errors).toEqual([]);
    nodes.push(...list(at(connection, 'edges')).map((edge) => at(edge, 'node')));
    [after, more] = [at(connection, 'pageInfo', 'endCursor'), at(connection, 'pageInfo', 'hasNextPage')];
  }
  return nodes;
}

describe('the passages of a document', () => {
  it('page through its text in the order of the file, each once', async () => {
    const passages = await passagesOf(plan.document.id);
    const { data } = await api.ask(
      'query ($id: ID!) { document(id: $id) { passages(first: 1) { totalCount } } }',
      {
        id: plan.document.id,
      },
    );

    expect(passages.map((passage) => at(passage, 'id'))).toEqual(plan.passages.map(({ id }) => id));
    expect(at(data, 'document', 'passages', 'totalCount')).toBe(plan.passages.length);
  });

  it('are the printed text, as the file has it', async () => {
    const file = readdirSync(`${SEED_FOLDER}documents`).find((name) => name.startsWith('004')) ?? '';
    const original = readFileSync(`${SEED_FOLDER}documents/${file}`, 'utf8').replace(/^\uFEFF/u, '');
    const wrong = (await passagesOf(plan.document.id)).filter(
      (passage) =>
        original.slice(Number(at(passage, 'start')), Number(at(passage, 'end'))) !== at(passage, 'text'),
    );

    expect(wrong).toEqual([]);
  });

  it.each([
    ['the plan', () => plan],
    ['the article', () => news],
  ])('of %s have mentions whose ranges hold the words of their statements', async (_what, facts) => {
    const marked = (await passagesOf(facts().document.id)).flatMap((passage) =>
      list(at(passage, 'mentions')).map((mention) => ({
        shown: String(at(passage, 'text')).slice(Number(at(mention, 'start')), Number(at(mention, 'end'))),
        isWhole: Number(at(mention, 'documentStart')) - Number(at(passage, 'start')) === at(mention, 'start'),
        isFirst:
          at(list(at(mention, 'statement', 'ranges'))[0], 'start') === at(mention, 'documentStart') &&
          Number(at(mention, 'documentEnd')) <= Number(at(passage, 'end')),
        asWritten: at(mention, 'statement', 'asWritten'),
        predicate: at(mention, 'predicate'),
      })),
    );
    const proven = marked.filter(
      ({ isFirst, isWhole, predicate }) => isFirst && isWhole && predicate !== 'EVIDENCE',
    );

    expect(proven.length).toBeGreaterThan(20);
    expect(proven.filter(({ shown, asWritten }) => shown !== asWritten)).toEqual([]);
  });

  it('have every mention of the facts, sorted by where it starts', async () => {
    const passages = await passagesOf(plan.document.id);
    const shown = new Set(
      passages.flatMap((passage) =>
        list(at(passage, 'mentions')).map((mention) => at(mention, 'statement', 'id')),
      ),
    );
    const lost = plan.statements.filter(
      ({ id, ranges, predicate }) => ranges.length > 0 && predicate !== 'TITLE' && !shown.has(id),
    );
    const starts = passages.map((passage) =>
      list(at(passage, 'mentions')).map((mention) => Number(at(mention, 'start'))),
    );

    expect(lost).toEqual([]);
    expect(starts).toEqual(starts.map((each) => each.toSorted((a, b) => a - b)));
  });

  it('tell which entity a range names: the unit of a role, the document of its title, the one that is cited', async () => {
    const passages = await passagesOf(plan.document.id);
    const named = passages.flatMap((passage) =>
      list(at(passage, 'mentions')).map((mention) => [
        at(mention, 'predicate'),
        at(mention, 'statement', 'asWritten'),
        at(mention, 'entity', 'name') ?? null,
      ]),
    );

    expect(named).toContainEqual(['LEAD', '区教委', '重庆市荣昌区教育委员会']);
    expect(named).toContainEqual(['NUMBER', '荣委办发〔2023〕7号', plan.document.title]);
    expect(named.filter(([predicate]) => predicate === 'TARGET').map(([, , name]) => name)).not.toContain(
      expect.any(String),
    );
    expect(named.filter(([predicate, , name]) => predicate === 'CITES' && name === null)).toEqual([]);
  });

  it('go on from a cursor only of their own list', async () => {
    const { data } = await api.ask(
      'query ($id: ID!) { document(id: $id) { mentions(first: 1) { pageInfo { endCursor } } } }',
      { id: plan.document.id },
    );
    const after = at(data, 'document', 'mentions', 'pageInfo', 'endCursor');

    expect(await api.ask(PAGE, { id: plan.document.id, after })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_CURSOR' } }],
    });
  });
});

describe('a statement', () => {
  it('leads to the passage that holds its quote, which is a node of its own', async () => {
    const passages = await passagesOf(plan.document.id);
    const said = plan.statements.find(({ predicate }) => predicate === 'LEAD');
    const { data } = await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on Statement { start passage { id start end } } } }',
      { id: said?.id },
    );
    const passage = at(data, 'node', 'passage');
    const again = await api.ask('query ($id: ID!) { node(id: $id) { ... on Passage { text } } }', {
      id: at(passage, 'id'),
    });

    expect(Number(at(passage, 'start'))).toBeLessThanOrEqual(said?.start ?? -1);
    expect(Number(at(passage, 'end'))).toBeGreaterThan(said?.start ?? Infinity);
    expect(at(again.data, 'node', 'text')).toBe(
      at(
        passages.find((each) => at(each, 'id') === at(passage, 'id')),
        'text',
      ),
    );
  });
});

describe('round trips', () => {
  it.each([
    ['all that is marked', PAGE.replace('entity { id name }', ''), 2, 50],
    ['the entities named', PAGE, 50, 100], // their kinds are met by then: each has a statement of its own
  ])('from a page of passages to %s are as many for more passages', async (_what, query, few, many) => {
    const countOf = async (first: number) => {
      const fresh = await openTestApi();
      const { errors } = await fresh.ask(query, { id: plan.document.id, first });
      const count = fresh.test.graph.statementCount();
      await fresh.close();
      expect(errors).toEqual([]);
      return count;
    };

    expect(await countOf(many)).toBe(await countOf(few));
  });
});
