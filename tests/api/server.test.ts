/** What HTTP sees beside answers. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { contract, openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
});
afterAll(() => api.close());

const negated = (depth: number): unknown => (depth === 0 ? { id: { eq: 'x' } } : { not: negated(depth - 1) });
const nested = (depth: number): string =>
  depth === 0 ? 'id' : `document { programmes { tasks { ${nested(depth - 1)} } } }`;

describe('the server', () => {
  it('is alive and ready', async () => {
    const alive = await api.server.inject('/healthz');
    const ready = await api.server.inject('/readyz');

    expect([alive.statusCode, alive.json(), ready.statusCode, ready.json()]).toEqual([
      200,
      { status: 'alive' },
      200,
      { status: 'ready', version: 0 },
    ]);
  });

  it('answers over a socket, and has the large statements planned', async () => {
    const before = api.test.graph.statementCount();
    const address = await api.server.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ graph { version } }' }),
    });
    const answer = await response.json();
    while (api.test.graph.statementCount() - before < 22) await new Promise(setImmediate);

    expect(answer).toMatchObject({ data: { graph: { version: 0 } } });
  });

  it('shows a page that allows no script', async () => {
    const page = await api.server.inject('/');

    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; /u,
    );
    expect(page.body).not.toContain('<script');
  });

  it('shows the endpoint where the client reached it, as text', async () => {
    const page = await api.server.inject({ url: '/', headers: { host: 'zeren.example:4001' } });
    const hostile = await api.server.inject({ url: '/', headers: { host: '<script>' } });

    expect(page.body).toContain('http://zeren.example:4001/graphql');
    expect(hostile.body).not.toContain('<script');
  });

  it('answers introspection, so that clients can generate their types', async () => {
    const { status, errors } = await api.ask(getIntrospectionQuery());

    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });

  it.each([
    ['a body above 100 kB', { query: `{ ${' '.repeat(110_000)} __typename }` }, 413, 'BAD_USER_INPUT'],
    ['a query that does not parse', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['more than 2,000 tokens', { query: `{ ${'a '.repeat(2_000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { tasks(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['more than 14 levels', { query: `{ task(id: "x") { ${nested(5)} } }` }, 400, 'TOO_COSTLY'],
    [
      'more than 50 aliases',
      { query: `{ ${Array.from({ length: 51 }, (_, n) => `a${n}: __typename`).join(' ')} }` },
      400,
      'TOO_COSTLY',
    ],
    [
      'a variable of 3,000 levels',
      {
        query: 'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }',
        variables: { filter: negated(3_000) },
      },
      400,
      'TOO_COSTLY',
    ],
    [
      'a value of 60 levels',
      { query: `{ tasks(filter: ${'{ not: '.repeat(60)}{}${' }'.repeat(60)}) { totalCount } }` },
      400,
      'TOO_COSTLY',
    ],
    ['an unknown mutation', { query: 'mutation { load }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', { query: 'subscription { changes }' }, 400, 'BAD_USER_INPUT'],
    [
      'more than 100 ids',
      { query: contract('nodes'), variables: { ids: Array(101).fill('x') } },
      400,
      'BAD_USER_INPUT',
    ],
  ])('refuses %s', async (_what, payload, status, code) => {
    const response = await api.server.inject({ method: 'POST', url: '/graphql', payload });

    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(response.body).not.toContain('stacktrace');
  });

  it('refuses what a form of another site could send', async () => {
    const response = await api.server.inject('/graphql?query={__typename}');

    expect(response.statusCode).toBe(400);
  });
});
