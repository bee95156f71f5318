/** Answers over HTTP while a writer publishes one edition after another, each of which says one thing in all its tasks. */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openGraph, type Graph } from '../../src/graph/client.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { testCredentials } from '../support/graph.ts';
import { at, list } from './at.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const TITLES = Array.from({ length: 20 }, (_, n) => `任务${n}`);
const PLAN = plan({ tasks: Object.fromEntries(TITLES.map((title) => [title, {}])) });
/** The second half is read after the first, by other statements. */
const QUERY = '{ tasks(first: 100) { edges { node { text document { tasks { text } } } } } }';
const READERS = 4;
const EDITIONS = 12;

let api: TestApi;
let writer: Graph;
/** What all tasks say, by version. */
const said = new Map<number, string>();

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  writer = openGraph(testCredentials());
  await publish(0);
});
afterAll(async () => {
  await writer.close();
  await api.close();
});

it('gives answers of one version each, or says that they are not, while the graph moves', async () => {
  let isDone = false;
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  const read = async () => {
    while (!isDone) answers.push(await ask());
  };
  const write = async () => {
    for (let n = 1; n <= EDITIONS; n += 1) {
      await publish(n);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    isDone = true;
  };
  await Promise.all([write(), ...Array.from({ length: READERS }, read)]);

  const consistent = answers.filter((answer) => answer.consistent);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(consistent.map(({ texts }) => texts)).toEqual(
    consistent.map(({ version }) => [said.get(Number(version))]),
  );
  expect(new Set(consistent.map(({ version }) => version)).size).toBeGreaterThan(3);
}, 120_000);

async function publish(n: number): Promise<void> {
  const text = `第${n}版`;
  const facts = {
    ...PLAN,
    document: { ...PLAN.document, sha256: text },
    tasks: PLAN.tasks.map((task) => ({ ...task, text })),
  };
  const { version } = await writeDocument(writer, facts, `digest ${n}`);
  said.set(version, text);
}

/** The different texts of one answer, and what it says of itself. */
async function ask() {
  const { data, errors, extensions } = await api.ask(QUERY);
  const nodes = list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node'));
  const texts = nodes.flatMap((node) => [node, ...list(at(node, 'document', 'tasks'))]);
  return {
    errors,
    texts: [...new Set(texts.map((task) => at(task, 'text')))],
    version: at(extensions, 'graph', 'version'),
    consistent: at(extensions, 'graph', 'consistent') === true,
  };
}
