import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphMoved, openGraph, type Graph } from '../../src/graph/client.ts';
import { cypher, fragment, plainCypher } from '../../src/graph/cypher.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import { plan } from '../support/facts.ts';
import { openTestGraph, testCredentials } from '../support/graph.ts';

const { graph, empty, close } = openTestGraph();
beforeAll(async () => {
  await empty();
  await writeDocument(graph, plan({ tasks: { 减负: {}, 评价: {} } }), 'digest');
});
afterAll(close);

type None = Record<string, never>;

const TITLES = cypher<
  { readonly titles: readonly string[] },
  { readonly title: string; readonly position: number }
>('test-titles')`
  UNWIND $titles AS title
  MATCH (t:Task {title: title})
  RETURN t {.title, .position} AS row
  ORDER BY t.ordinalKey`;
const titles = ['评价', '减负'];

describe('read', () => {
  it('gives plain rows in order', async () => {
    expect(await graph.read(TITLES, { titles }, 1)).toEqual([
      { title: '减负', position: 0 },
      { title: '评价', position: 1 },
    ]);
  });

  it('refuses rows that may be of another version', async () => {
    await expect(graph.read(TITLES, { titles }, 7)).rejects.toBeInstanceOf(GraphMoved);
  });

  it('gives rows of any version to who asks for none', async () => {
    expect(await graph.read(TITLES, { titles: [] }, null)).toEqual([]);
  });

  it('refuses a text that no module defined', async () => {
    const forged = { ...TITLES, text: 'MATCH (n) RETURN n' };

    await expect(graph.read(forged, { titles }, 1)).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('cannot write', async () => {
    const write = cypher<None, never>('test-write')`CREATE (t:Test) RETURN t {.id} AS row`;

    await expect(graph.read(write, {}, 1)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: 'test-write: Neo4j refused it (Neo.ClientError.Statement.AccessMode)',
    });
  });

  it('counts its statements', async () => {
    const before = graph.statementCount();
    await graph.read(TITLES, { titles }, 1);

    expect(graph.statementCount()).toBe(before + 1);
  });
});

describe('state', () => {
  it('is the version and when it was published', async () => {
    expect(await graph.state()).toEqual({
      version: 1,
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    });
  });

  it('sees the write of another client within a moment', async () => {
    const other = openGraph(testCredentials());
    const before = await graph.state();
    await writeDocument(other, plan({ title: '另一方案', tasks: {} }), 'digest');
    await other.close();
    await new Promise((resolve) => setTimeout(resolve, 210));

    expect((await graph.state()).version).toBe(before.version + 1);
  });

  it('sees the write of its own at once', async () => {
    const { version } = await writeDocument(graph, plan({ title: '又一方案', tasks: {} }), 'digest');

    expect((await graph.state()).version).toBe(version);
  });
});

describe('the statement tags', () => {
  it('fill their holes with fragments', () => {
    const label = fragment`Task`;

    expect(plainCypher<None>('test-fragment', 'READ')`MATCH (n:${label}) RETURN n`.text).toBe(
      'MATCH (n:Task) RETURN n',
    );
  });

  it('take all parameters from one map, those of fragments too', () => {
    const condition = fragment`n.id = $id`;
    const statement = plainCypher<{ id: string; title: string }>('test-parameters', 'READ')`
      MATCH (n:Task {title: $title}) WHERE ${condition} RETURN n`;

    expect(statement.text).toBe('MATCH (n:Task {title: $p.title}) WHERE n.id = $p.id RETURN n');
  });

  it('define a name once', () => {
    expect(() => plainCypher<None>('test-titles', 'READ')`RETURN 1`).toThrow('test-titles');
  });
});

describe('a database that does not answer', () => {
  const opened: Graph[] = [];
  const servers: { readonly server: Server; readonly sockets: readonly Socket[] }[] = [];
  afterEach(async () => {
    await Promise.allSettled(opened.splice(0).map((each) => each.close()));
    for (const { server, sockets } of servers.splice(0)) {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    }
  });

  function open(uri: string, password = 'any'): Graph {
    const other = openGraph({ uri, user: 'neo4j', password }, { read: 1_000, plan: 0, write: 2_000 });
    opened.push(other);
    return other;
  }

  it('is unavailable where nothing listens', async () => {
    await expect(open('bolt://127.0.0.1:1').state()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('is unavailable where it refuses the credentials', async () => {
    await expect(open(testCredentials().uri, 'wrong password').state()).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('refuses the credentials'),
    });
  });

  it('times out where something listens and says nothing', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    servers.push({ server, sockets });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const begun = performance.now();

    await expect(open(`bolt://127.0.0.1:${port}`).state()).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:TIMEOUT|DATABASE_UNAVAILABLE)$/u),
    });
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it('stops a read at its time limit', async () => {
    const slow = cypher<None, never>('test-slow')`
      UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b
      WITH sum(a * b) AS n WHERE n < 0
      RETURN {} AS row`;
    const { uri, password } = testCredentials();
    const begun = performance.now();

    await expect(open(uri, password).read(slow, {}, null)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it('leaves time to plan a statement that it reads for the first time, and then no more', async () => {
    const product = cypher<{ readonly size: number }, number>('test-product')`
      UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b
      RETURN sum(a * b) AS row`;
    const patient = openGraph(testCredentials(), { read: 1, plan: 30_000 });
    opened.push(patient);

    expect(await patient.read(product, { size: 2 }, null)).toEqual([9]);
    await expect(patient.read(product, { size: 100_000 }, null)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
