/** How many exports run at once, and how long: what holds a slot, and what frees it. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { addExports } from '../../../src/api/export/route.ts';
import { versionedLoaders } from '../../../src/api/loaders/versioned.ts';
import { buildSchema } from '../../../src/api/schema.ts';
import type { Graph } from '../../../src/graph/client.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { openableGate } from '../../support/gate.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { nextResponseClosed } from './get-export.ts';

/** Six pages. */
const TITLES = Array.from({ length: 600 }, (_, n) => `任务${n}`);
const DEADLINE = 6_000;
/** How long a test waits at most, ms. */
const PATIENCE = 50_000;

const schema = buildSchema();
const test: TestGraph = openTestGraph();
/** Reads that wait, and pages that were begun. */
let open = 0;
let pages = 0;
/** Runs before a page of tasks is read, told how many were begun before. */
let beforePage: (earlier: number) => Promise<void>;
let server: FastifyInstance;

const graph: Graph = {
  ...test.graph,
  async read(statement, parameters, version) {
    open += 1;
    try {
      if (statement.name.includes('-page-')) {
        pages += 1;
        await beforePage(pages - 1);
      }
      return await test.graph.read(statement, parameters, version);
    } finally {
      open -= 1;
    }
  },
};

beforeAll(async () => {
  await test.empty();
  const tasks = Object.fromEntries(TITLES.map((title) => [title, {}]));
  await writeDocument(test.graph, plan({ tasks }), 'inputs');
}, 120_000);
afterAll(() => test.close());
beforeEach(() => {
  pages = 0;
  beforePage = () => Promise.resolve();
});
afterEach(() => {
  // After an aborted request `fetch` opens a connection that it does not use; closing would wait for it.
  server.server.closeAllConnections();
  return server.close();
});

it.each(['csv', 'jsonl', 'xlsx'])(
  'an export as %s whose client hangs up in the middle reads no further, and frees its slot',
  async (format) => {
    const origin = await listen({ deadline: 60_000 });
    const gate = openableGate();
    beforePage = (earlier) => (earlier === 2 ? gate.opened : Promise.resolve());
    const client = new AbortController();
    const closed = nextResponseClosed(server);
    const cut = get(`${origin}/export/tasks.${format}?columns=title`, client.signal);
    await waitUntil(() => pages === 3, PATIENCE);
    const refused = await get(`${origin}/export/tasks.${format}?columns=title`);

    client.abort();
    await expect(cut).rejects.toThrow('aborted');
    await closed;
    gate.open();
    await waitUntil(() => open === 0, PATIENCE);
    const begun = pages;
    const next = await untilFree(`${origin}/export/tasks.${format}?columns=title`);

    expect([refused.status, refused.retryAfter, refused.code]).toEqual([429, '10', 'RATE_LIMITED']);
    expect([begun, next.status, pages]).toEqual([3, 200, 3 + TITLES.length / 100]);
  },
);

it.each(['csv', 'xlsx'])(
  'an export as %s that is past the deadline under way is cut off, and frees its slot',
  async (format) => {
    const origin = await listen({ deadline: DEADLINE });
    const gate = openableGate();
    beforePage = (earlier) => (earlier === 5 ? gate.opened : Promise.resolve());

    await expect(get(`${origin}/export/tasks.${format}?columns=title`)).rejects.toThrow(
      /terminated|fetch failed/u,
    );

    gate.open();
    expect(await untilFree(`${origin}/export/tasks.${format}?columns=title`)).toMatchObject({ status: 200 });
  },
);
it('an export that is past the deadline before its first byte is refused', async () => {
  const origin = await listen({ deadline: 50 });
  const gate = openableGate();
  beforePage = () => gate.opened;
  setTimeout(gate.open, 500);

  const { status, code } = await get(`${origin}/export/tasks.csv`);

  expect([status, code]).toEqual([504, 'TIMEOUT']);
});

/** With one slot. */
async function listen({ deadline }: { readonly deadline: number }): Promise<string> {
  server = fastify();
  addExports(
    server,
    { graph, loaders: versionedLoaders(graph), publicUrl: 'https://zeren.example', schema },
    { atOnce: 1, deadline, stall: 60_000 },
  );
  return server.listen({ host: '127.0.0.1', port: 0 });
}

/** Read to its end. */
async function get(url: string, signal: AbortSignal | null = null) {
  const response = await fetch(url, { signal });
  const text = await response.text();
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: /"code":"(\w+)"/u.exec(text)?.[1],
  };
}

/** The server hears of a client that is gone a moment later. */
async function untilFree(url: string) {
  for (;;) {
    const answer = await get(url);
    if (answer.status !== 429) return answer;
  }
}
