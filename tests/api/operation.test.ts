/** One response is one version; errors tell what a client may know. */

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ZerenError } from '../../src/errors.ts';
import { GraphMoved, type Graph } from '../../src/graph/client.ts';
import { askGraph } from '../../src/cli/ask/answer.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { openTestGraph } from '../support/graph.ts';
import { openTestApi, type TestApi } from './test-api.ts';

const QUERY = '{ tasks { totalCount edges { node { title leads { name } } } } }';

const FACTS = plan({ tasks: { 减负: { LEAD: ['区教委'] } } });

let api: TestApi;
/** Thrown instead of each pinned read, as long as there are some. */
let disturbances: Error[];

beforeAll(async () => {
  const test = openTestGraph();
  await test.empty();
  await writeDocument(test.graph, FACTS, 'digest');
  await test.close();
});
beforeEach(async () => {
  disturbances = [];
  api = await openTestApi(disturbed);
});
afterEach(() => api.close());

const GIVEN = { tasks: { totalCount: 1, edges: [{ node: { title: '减负', leads: [{ name: '区教委' }] } }] } };

describe('an operation', () => {
  it('runs again when the graph moved, and is of one version', async () => {
    disturbances = [new GraphMoved('moved'), new GraphMoved('moved')];

    const { data, errors, extensions } = await api.ask(QUERY);
    expect({ data, errors, extensions }).toEqual({
      data: GIVEN,
      errors: [],
      extensions: { graph: { version: 1, consistent: true } },
    });
  });

  it('says so when it is perhaps of several versions, after three tries', async () => {
    disturbances = Array.from({ length: 20 }, () => new GraphMoved('moved'));

    const { data, extensions } = await api.ask(QUERY);
    expect({ data, extensions }).toEqual({
      data: GIVEN,
      extensions: { graph: { version: 1, consistent: false } },
    });
  });

  it('is refused where the answer cannot say so: a permanent address, a question of the command line', async () => {
    disturbances = Array.from({ length: 20 }, () => new GraphMoved('moved'));
    const page = await api.server.inject(`/id/${FACTS.document.id}`);
    disturbances = Array.from({ length: 20 }, () => new GraphMoved('moved'));
    const asked = { id: 'unit-leads', parameters: [{ name: 'unit', value: '区教委' }], first: 5 };
    const answer = askGraph(disturbed(api.test.graph), 'https://zeren.example', { ...asked, language: 'zh' });

    expect([page.statusCode, page.json()]).toMatchObject([
      409,
      { errors: [{ extensions: { code: 'CONFLICT' } }] },
    ]);
    await expect(answer).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('gives the same there after two tries', async () => {
    disturbances = [new GraphMoved('moved'), new GraphMoved('moved')];
    const page = await api.server.inject(`/id/${FACTS.document.id}`);

    expect([page.statusCode, page.json()]).toMatchObject([200, { id: FACTS.document.id, graphVersion: 1 }]);
  });

  it('masks an unknown error, and names the request', async () => {
    disturbances = Array.from({ length: 20 }, () => new Error('MATCH (n) at /secret/path.ts:1'));

    const { status, data, errors } = await api.ask(QUERY);
    expect({ status, data }).toEqual({ status: 500, data: null });
    expect(errors[0]?.extensions).toEqual({
      code: 'INTERNAL',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    });
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|\.ts/u);
  });

  it('answers DATABASE_UNAVAILABLE with 503 while Neo4j is away', async () => {
    disturbances = Array.from(
      { length: 20 },
      () => new ZerenError('DATABASE_UNAVAILABLE', 'tasks: bolt://secret'),
    );

    const { status, errors } = await api.ask(QUERY);
    expect({ status, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({
      status: 503,
      codes: ['DATABASE_UNAVAILABLE'],
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('shows at /readyz that Neo4j is away, with 503 and the code', async () => {
    const away = await openTestApi((graph) => ({
      ...graph,
      state: () => Promise.reject(new ZerenError('DATABASE_UNAVAILABLE', 'bolt://secret')),
    }));
    const ready = await away.server.inject('/readyz');
    const alive = await away.server.inject('/healthz');
    await away.close();

    expect([ready.statusCode, ready.json(), alive.statusCode]).toEqual([
      503,
      { status: 'unready', code: 'DATABASE_UNAVAILABLE' },
      200,
    ]);
  });

  it('gives nothing but the error to an ambiguous name, with the candidates', async () => {
    await api.test.ask(
      `CREATE (o:Entity:Organization:Unit {id: 'unt_other', ref: 'r', name: '区教委', kind: 'GOVERNMENT'})
       CREATE (o)-[:HAS_NAME]->(:Name {id: 'nam_other', text: '区教委', folded: '区教委', kind: 'SHORT'})`,
    );

    const { status, data, errors } = await api.ask('{ unit(name: "区教委") { id } }');
    await api.test.ask(`MATCH (n) WHERE n.id IN ['unt_other', 'nam_other'] DETACH DELETE n`);
    expect({ status, data }).toEqual({ status: 200, data: { unit: null } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [
        { name: '区教委', region: { code: '500153', name: '荣昌区' } },
        { id: 'unt_other', name: '区教委', region: { code: null, name: null } },
      ],
    });
  });

  it('answers BAD_ID to the matrix of what is no document', async () => {
    const { status, errors } = await api.ask(
      '{ responsibilityMatrix(document: "doc_none") { tasks { id } } }',
    );

    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({ status: 400, code: 'BAD_ID' });
  });
});

/** The graph, with what is in `disturbances` thrown instead of pinned reads. */
function disturbed(graph: Graph): Graph {
  return {
    ...graph,
    read: async (statement, parameters, version) => {
      const error = version === null ? undefined : disturbances.shift();
      if (error !== undefined) throw error;
      return graph.read(statement, parameters, version);
    },
  };
}
