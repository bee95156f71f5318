/** The API over a real graph, asked over HTTP without a socket. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/client.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions: unknown;
}

export interface TestApi {
  readonly test: TestGraph;
  readonly server: FastifyInstance;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** @param wrap stands between the API and the graph, to count or to disturb */
export async function openTestApi(wrap: (graph: Graph) => Graph = (graph) => graph): Promise<TestApi> {
  const test = openTestGraph();
  const server = await buildServer({
    graph: wrap(test.graph),
    logger: pino({ level: 'silent' }),
    publicUrl: 'https://zeren.example',
  });
  return {
    test,
    server,
    ask: (query, variables = {}) => ask(server, query, variables),
    async close() {
      await server.close();
      await test.close();
    },
  };
}

/** A query that clients rely on. */
export function contract(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../contract/${name}.graphql`, import.meta.url)), 'utf8');
}

async function ask(server: FastifyInstance, query: string, variables: Readonly<Record<string, unknown>>) {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return {
    data: undefined,
    errors: [],
    extensions: undefined,
    ...response.json<Partial<Answer>>(),
    status: response.statusCode,
  };
}
