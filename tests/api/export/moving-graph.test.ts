/** Exports while the graph is written, and while clients go away. */

import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/client.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { openableGate } from '../../support/gate.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { nextResponseClosed } from './get-export.ts';

/** Six pages. */
const TITLES = Array.from({ length: 600 }, (_, n) => `任务${n}`);
const PATH = '/export/tasks.jsonl?columns=title';

let api: TestApi;
let origin: string;
let pages = 0;
/** Runs before an operation reads a page of tasks, told how many were read before; the warm-up reads of no version. */
let beforePage: (earlier: number) => Promise<void>;

beforeAll(async () => {
  api = await openTestApi((graph: Graph) => ({
    ...graph,
    async read(statement, parameters, version) {
      if (version !== null && statement.name.includes('-page-')) {
        pages += 1;
        await beforePage(pages - 1);
      }
      return graph.read(statement, parameters, version);
    },
  }));
  await api.test.empty();
  await publish(0);
  await api.server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${toPort(api.server.server.address())}`;
}, 120_000);
afterAll(async () => {
  // After an aborted request `fetch` opens a connection that it does not use; closing would wait for it.
  api.server.server.closeAllConnections();
  await api.close();
});
beforeEach(() => {
  pages = 0;
  beforePage = () => Promise.resolve();
});

it('begins again where the graph is written before the first byte', async () => {
  beforePage = async (earlier) => {
    if (earlier === 0) await publish(1);
  };

  const response = await fetch(`${origin}${PATH}`);

  const { version } = await api.test.graph.state();
  expect((await response.text()).trim().split('\n')).toHaveLength(TITLES.length);
  expect(response.headers.get('x-zeren-graph-version')).toBe(String(version));
});

it('is refused where the graph never rests', async () => {
  beforePage = (earlier) => publish(10 + earlier);

  const response = await fetch(`${origin}${PATH}`);

  expect([response.status, await response.json()]).toEqual([
    409,
    {
      errors: [
        { message: expect.stringContaining('got one write after another'), extensions: { code: 'CONFLICT' } },
      ],
    },
  ]);
});

it('is cut off, never mixed, where the graph is written under way', async () => {
  beforePage = async (earlier) => {
    if (earlier === 2) await publish(20);
  };

  const response = await fetch(`${origin}${PATH}`);

  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

it.each([0, 2])('reads no further once its client is gone, after %d pages', async (read) => {
  const client = new AbortController();
  const gate = openableGate();
  beforePage = (earlier) => (earlier === read ? gate.opened : Promise.resolve());
  const closed = nextResponseClosed(api.server);
  const body = fetch(`${origin}${PATH}`, { signal: client.signal }).then((response) => response.text());
  await waitUntil(() => pages === read + 1, 10_000);

  client.abort();
  await expect(body).rejects.toThrow('aborted');
  await closed;
  gate.open();
  await fetch(`${origin}/export/tasks.csv?columns=title`).then((other) => other.text());

  // Those of the second export follow the page that was under way.
  expect(pages).toBe(read + 1 + TITLES.length / 100);
});

/** An edition of its own for each number. */
async function publish(edition: number): Promise<void> {
  const tasks = Object.fromEntries(TITLES.map((title) => [title, {}]));
  await writeDocument(api.test.graph, plan({ edition: String(edition), tasks }), `inputs ${edition}`);
}

function toPort(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
