import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/fold.ts';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import { findDocuments } from '../../../src/graph/write/find-documents.ts';
import { toId } from '../../../src/model/ids.ts';
import { plan } from '../../support/facts.ts';
import { contentOf } from '../../support/graph-content.ts';
import { openTestGraph } from '../../support/graph.ts';
import { news } from '../../support/news-facts.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const TITLE = '教育方案';
const CITED = toId('doc', 'cited', fold(TITLE));
const PLAN = plan({ title: TITLE, number: '荣委办发〔2023〕7号', tasks: { 减负: { LEAD: ['区教委'] } } });
const ARTICLE = news({
  title: '报道',
  cites: [
    { title: '旧方案', relation: 'BASIS' },
    { title: TITLE, relation: 'REPORTS' },
  ],
});
const NUMBERED = news({
  title: '通知',
  cites: [{ title: '《教育方案》', number: '荣委办发[2023]7号', relation: 'BASIS' }],
});
/** Another document of that title, of another region. */
const NAMESAKE = namesakeOf(plan({ title: '邻区', number: '永委办发〔2023〕9号', tasks: {} }));

const CITES = `
  MATCH (a:Document)-[r:CITES]->(b:Document)
  RETURN a.name AS from, r.relation AS relation, r.position AS position, b.name AS to, b.held AS held,
    b.outcome AS outcome, b.number AS number
  ORDER BY from, position`;
const OLD_PLAN = {
  from: '报道',
  relation: 'BASIS',
  position: 0,
  to: '旧方案',
  held: false,
  outcome: 'NOT_HELD',
  number: null,
};
const HELD_PLAN = { to: TITLE, held: true, outcome: 'LOADED', number: '荣委办发〔2023〕7号' };

function namesakeOf(facts: typeof PLAN): typeof PLAN {
  return { ...facts, document: { ...facts.document, citeKey: fold(TITLE) } };
}

async function write(...documents: readonly (typeof PLAN)[]): Promise<void> {
  for (const document of documents) await writeDocument(graph, document, document.document.sha256);
}

async function contentAfter(...documents: readonly (typeof PLAN)[]): Promise<readonly string[]> {
  await empty();
  await write(...documents);
  return contentOf(ask);
}

describe('a citation', () => {
  it('leads to the held document of that title, else to one that is not held', async () => {
    await write(ARTICLE, PLAN);

    expect(await ask(CITES)).toEqual([
      OLD_PLAN,
      { from: '报道', relation: 'REPORTS', position: 1, ...HELD_PLAN },
    ]);
  });

  it('leads to the same in any order of loading', async () => {
    const forwards = await contentAfter(PLAN, ARTICLE, NUMBERED, NAMESAKE);

    expect(await contentAfter(NAMESAKE, NUMBERED, ARTICLE, PLAN)).toEqual(forwards);
    expect(await contentAfter(ARTICLE, NAMESAKE, PLAN, NUMBERED)).toEqual(forwards);
  });

  it('of a document that is removed leads to one that is not held', async () => {
    const alone = await contentAfter(ARTICLE, NUMBERED);
    await write(PLAN);
    await removeDocument(graph, PLAN.document.id);

    expect(await contentOf(ask)).toEqual(alone);
  });

  it('of a document whose edition has another title leads to one that is not held', async () => {
    const { document } = PLAN;
    const renamed = {
      ...PLAN,
      document: { ...document, title: '新方案', citeKey: fold('新方案'), sha256: 'renamed' },
    };
    await write(PLAN, ARTICLE, renamed);

    expect(await ask(CITES)).toEqual([
      OLD_PLAN,
      { ...OLD_PLAN, relation: 'REPORTS', position: 1, to: TITLE },
    ]);
  });

  it('leads to the document of its number where several have the title, else to none of them', async () => {
    await write(PLAN, NAMESAKE, ARTICLE, NUMBERED);

    expect(await ask(CITES)).toEqual([
      OLD_PLAN,
      { ...OLD_PLAN, relation: 'REPORTS', position: 1, to: '《教育方案》' },
      { from: '通知', relation: 'BASIS', position: 0, ...HELD_PLAN },
    ]);
  });

  it('of the document itself is no edge', async () => {
    await write(news({ title: '报道', cites: [{ title: '报道' }] }));

    expect(await ask(CITES)).toEqual([]);
  });
});

describe('a document that is not held', () => {
  it('has one title, whichever of its citations came first', async () => {
    const forwards = await contentAfter(ARTICLE, NUMBERED);

    expect(await contentAfter(NUMBERED, ARTICLE)).toEqual(forwards);
    expect(await ask('MATCH (d:Document {id: $id}) RETURN d.number AS number', { id: CITED })).toEqual([
      { number: '荣委办发[2023]7号' },
    ]);
  });

  it('goes when nothing cites it any more', async () => {
    await write(ARTICLE, NUMBERED, news({ title: '报道', edition: 'second' }));
    expect(await ask(CITES)).toMatchObject([{ from: '通知', held: false }]);
    await removeDocument(graph, NUMBERED.document.id);
    await removeDocument(graph, ARTICLE.document.id);

    expect(await contentOf(ask)).toEqual([]);
  });

  it('is not found by name and cannot be removed', async () => {
    await write(ARTICLE);

    expect(await findDocuments(graph, TITLE)).toEqual([]);
    expect(await removeDocument(graph, CITED)).toEqual({ version: 1, changed: false, changes: [] });
  });
});
