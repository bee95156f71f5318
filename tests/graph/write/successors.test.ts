import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { removeDocument, writeDocument } from '../../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../../src/model/facts.ts';
import { plan } from '../../support/facts.ts';
import { contentOf } from '../../support/graph-content.ts';
import { openTestGraph } from '../../support/graph.ts';
import { withSuccessor } from '../../support/successors.ts';

const { graph, ask, empty, close } = openTestGraph();
beforeEach(empty);
afterAll(close);

const led = (title: string, unit: string) => plan({ title, tasks: { 任务: { LEAD: [unit] } } });

const TODAY = led('今方案', '区卫健委');
const FORMER = withSuccessor(led('旧方案', '区卫计委'), TODAY);

const write = (facts: DocumentFacts) => writeDocument(graph, facts, facts.document.title);

const successors = () =>
  ask('MATCH (o:Unit)-[:SUCCEEDED_BY]->(n:Unit) RETURN o.name AS old, n.name AS new ORDER BY old');

describe('a body that is no more', () => {
  it('leads to what took over from it, and takes it along', async () => {
    await write(FORMER);
    const found = await successors();
    await removeDocument(graph, FORMER.document.id);

    expect(found).toEqual([{ old: '区卫计委', new: '区卫健委' }]);
    expect(await contentOf(ask)).toEqual([]);
  });

  it('leaves what took over where a plan speaks of that, whichever came first', async () => {
    await write(TODAY);
    const alone = await contentOf(ask);
    await write(FORMER);
    const found = await successors();
    await removeDocument(graph, FORMER.document.id);

    expect(found).toEqual([{ old: '区卫计委', new: '区卫健委' }]);
    expect(await contentOf(ask)).toEqual(alone);
  });

  it('keeps what took over when the plan that speaks of that goes', async () => {
    await write(FORMER);
    const alone = await contentOf(ask);
    await write(TODAY);
    await removeDocument(graph, TODAY.document.id);

    expect(await contentOf(ask)).toEqual(alone);
  });
});
