/** Mutations over the real graph: what they do, what they would do, and what they leave alone. */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../src/api/server.ts';
import { openCuration } from '../../src/ingest/curation.ts';
import { openDecisionStore } from '../../src/ingest/decision-store.ts';
import { openKeyStore } from '../../src/ingest/key-store.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { openStore } from '../../src/ingest/store.ts';
import { readWriteLog } from '../../src/ingest/write-log.ts';
import { openTestGraph } from '../support/graph.ts';
import { contentOf } from '../support/graph-content.ts';
import { openTestReader } from '../support/reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { graph, ask: look, empty, close } = openTestGraph();
const folder = temporaryFolder();
const storeFolder = join(folder, 'store');
const now = () => new Date('2026-03-01T08:00:00.000Z');
let reader: Reader;
let server: FastifyInstance;
let token = '';
const PLAN =
  '荣昌区教育工作方案\n\n一、重点任务\n1.加强师资。引进教师。(牵头单位:区新区办;责任单位:区财政局)\n2.改革评价。(牵头单位:区新区建设办;责任单位:区财政局)\n';

beforeAll(async () => {
  reader = await openTestReader();
  const keys = openKeyStore(folder, now);
  token = (await keys.create({ name: '督查室', role: 'ADMIN', expiresAt: null })).token;
  server = await buildServer({
    graph,
    logger: pino({ level: 'silent' }),
    publicUrl: 'https://zeren.example',
    access: { keys, isReadingClosed: false },
    curation: openCuration({ graph, storeFolder, now, reader: () => Promise.resolve(reader) }),
  });
});
beforeEach(async () => {
  await rm(storeFolder, { recursive: true, force: true });
  await mkdir(storeFolder);
  await empty();
});
afterAll(async () => {
  await server.close();
  await reader.close();
  await close();
});

const LOAD = `mutation ($text: String!, $dryRun: Boolean!) {
  loadDocument(input: {text: $text, name: "plan.txt"}, dryRun: $dryRun) {
    outcome isUnchanged document { title } changes(first: 1) { op type }
  }
}`;
const MERGE = `mutation ($organization: ID!, $other: ID!, $dryRun: Boolean!) {
  mergeOrganizations(input: {organization: $organization, other: $other, reason: "机构改革"}, dryRun: $dryRun) {
    isNew changeCount documents { title }
    decision { kind author otherName about { ... on Unit { name } } }
  }
}`;
const REMOVE = `mutation ($document: String!, $reason: String!) { removeDocument(input: {document: $document, reason: $reason}) { title } }`;
const ADDED = { outcome: 'LOADED', isUnchanged: false, changes: [{ op: 'ADD', type: 'DOCUMENT' }] };

describe('loadDocument', () => {
  it('says what it would change, and then does it, answering of the version it made', async () => {
    const rehearsed = await send(LOAD, { text: PLAN, dryRun: true });
    const nodes = await look('MATCH (d:Document) RETURN d.id AS id');
    const { version } = await graph.state();
    const made = await send(LOAD, { text: PLAN, dryRun: false });

    expect(rehearsed).toMatchObject({ data: { loadDocument: { ...ADDED, document: null } } });
    expect({ nodes, version }).toEqual({ nodes: [], version: 0 });
    expect(made).toMatchObject({
      data: { loadDocument: { ...ADDED, document: { title: '荣昌区教育工作方案' } } },
      extensions: { graph: { version: 1, consistent: true } },
    });
    expect(await send(LOAD, { text: PLAN, dryRun: false })).toMatchObject({
      data: { loadDocument: { isUnchanged: true } },
    });
  });

  it('says that it was made where the answer was too much', async () => {
    const tasks = Array.from({ length: 30 }, (_, n) => `${n + 1}.建设第${n + 1}校。(牵头单位:区财政局)`);
    const text = `荣昌区建校方案\n\n一、重点任务\n${tasks.join('\n')}\n`;
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `document { tasks { ${nested(depth - 1)} } }`;
    const query = `mutation ($text: String!) { loadDocument(input: {text: $text, name: "b.txt"}) { ${nested(3)} } }`;
    const { data, errors } = await send(query, { text });

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', version: 1 } }]);
    expect(await look('MATCH (d:Document) RETURN d.title AS title')).toEqual([{ title: '荣昌区建校方案' }]);
  });

  it('keeps nothing of a text that cannot be read', async () => {
    const { errors } = await send(LOAD, { text: '\u0000\u0001\u0002', dryRun: false });

    expect(errors).toMatchObject([{ extensions: { code: 'FILE_BINARY' } }]);
    expect(await (await openStore(storeFolder)).entries()).toEqual([]);
  });
});

describe('POST /documents', () => {
  it('loads a file', async () => {
    const { status, body } = await upload(new TextEncoder().encode(PLAN), 'name=plan.txt');

    expect({ status, body }).toMatchObject({ status: 200, body: { outcome: 'LOADED', version: 1 } });
  });

  it.each([
    ['20 MiB of noise', noise(20 * 1024 * 1024), 'name=noise.txt', 400, 'FILE_BINARY'],
    ['more than 20 MiB', noise(20 * 1024 * 1024 + 1), 'name=noise.txt', 413, 'FILE_TOO_LARGE'],
    ['nothing', new Uint8Array(), 'name=plan.txt', 400, 'FILE_EMPTY'],
    ['a file without a name', new TextEncoder().encode(PLAN), '', 400, 'BAD_USER_INPUT'],
    ['two names', new TextEncoder().encode(PLAN), 'name=a&name=b', 400, 'BAD_USER_INPUT'],
    ['no word', new TextEncoder().encode(PLAN), 'name=a&dryRun=1', 400, 'BAD_USER_INPUT'],
    ['another parameter', new TextEncoder().encode(PLAN), 'name=a&dryrun=true', 400, 'BAD_USER_INPUT'],
  ])('refuses %s, and keeps nothing', async (_what, bytes, query, status, code) => {
    const answer = await upload(bytes, query);

    expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    expect((await graph.state()).version).toBe(0);
    expect(await (await openStore(storeFolder)).entries()).toEqual([]);
  });

  it('says what type it expects of a form', async () => {
    const answer = await upload(
      new TextEncoder().encode(PLAN),
      'name=plan.txt',
      'multipart/form-data; boundary=x',
    );

    expect(answer).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message:
              'content-type: expected application/octet-stream, the file itself as the body, got "multipart/form-data; boundary=x"',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    });
  });

  it('refuses whoever has no key', async () => {
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/documents?name=plan.txt',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from(PLAN),
    });

    expect(statusCode).toBe(401);
  });
});

describe('mergeOrganizations', () => {
  it('changes what its rehearsal said, signed with the name of the key', async () => {
    await send(LOAD, { text: PLAN, dryRun: false });
    const ids = { organization: await idOf('新区办'), other: await idOf('新区建设办') };
    const before = await contentOf(look);
    const rehearsed = await send(MERGE, { ...ids, dryRun: true });
    const untouched = await contentOf(look);
    const made = await send(MERGE, { ...ids, dryRun: false });

    expect(made.errors).toBeUndefined();
    expect(rehearsed.data).toEqual(made.data);
    expect(made).toMatchObject({
      data: {
        mergeOrganizations: {
          isNew: true,
          documents: [{ title: '荣昌区教育工作方案' }],
          decision: {
            kind: 'SAME',
            author: '督查室',
            otherName: '重庆市荣昌区新区建设办',
            about: { name: '重庆市荣昌区新区办' },
          },
        },
      },
      extensions: { graph: { version: 2, consistent: true } },
    });
    expect(untouched).toEqual(before);
    expect((await openDecisionStore(storeFolder).all()).length).toBe(1);
  }, 240_000);

  it.each([
    ['unknown ids', 'unt_0', 'unt_1', 'BAD_ID'],
    ['one id twice', 'unt_0', 'unt_0', 'BAD_USER_INPUT'],
    ['half a character', '\ud800', 'unt_1', 'BAD_ID'],
    ['a text without end', '长'.repeat(20_000), 'unt_1', 'BAD_ID'],
  ])('refuses %s', async (_what, organization, other, code) => {
    const { errors } = await send(MERGE, { organization, other, dryRun: false });

    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await openDecisionStore(storeFolder).all()).toEqual([]);
  });
});

describe('the other mutations', () => {
  it('waive a finding, take it back, and remove the document', async () => {
    await send(LOAD, { text: PLAN.replace('牵头单位:区新区办;', ''), dryRun: false });
    const { data } = await send('{ findings(first: 1) { edges { node { id } } } }', {});
    const finding = /fnd_\w+/u.exec(JSON.stringify(data))?.[0];
    const waived = await send(
      'mutation ($finding: ID!) { waiveFinding(input: {finding: $finding, reason: "已报备"}) { decision { id finding { status } } } }',
      { finding },
    );
    const decision = /dec_\w+/u.exec(JSON.stringify(waived))?.[0];
    const revoked = await send(
      'mutation ($decision: ID!) { revokeDecision(input: {decision: $decision, reason: "误判"}) { decision { revokedBy finding { status } } } }',
      { decision },
    );
    const removed = await send(REMOVE, { document: '荣昌区教育工作方案', reason: '误收' });

    expect(waived.data).toEqual({
      waiveFinding: { decision: { id: decision, finding: { status: 'WAIVED' } } },
    });
    expect(revoked.data).toEqual({
      revokeDecision: { decision: { revokedBy: '督查室', finding: { status: 'OPEN' } } },
    });
    expect(removed.data).toEqual({ removeDocument: { title: '荣昌区教育工作方案' } });
    expect(
      (await readWriteLog(storeFolder)).entries.map(({ operation, outcome, version }) => [
        operation,
        outcome,
        version,
      ]),
    ).toEqual([
      ['LOAD', 'DONE', 1],
      ['DECIDE', 'DONE', 2],
      ['REVOKE', 'DONE', 3],
      ['REMOVE', 'DONE', 4],
    ]);
  });

  it('do not remove a document without a reason', async () => {
    await send(LOAD, { text: PLAN, dryRun: false });
    const { errors } = await send(REMOVE, { document: '荣昌区教育工作方案', reason: ' ' });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await look('MATCH (d:Document) RETURN count(d) AS count')).toEqual([{ count: 1 }]);
  });

  it('log what they refuse, with the code', async () => {
    await send(REMOVE, { document: '无', reason: '误收' });

    expect((await readWriteLog(storeFolder)).entries).toMatchObject([
      { operation: 'REMOVE', name: '督查室', arguments: { document: '无' }, outcome: 'DOCUMENT_NOT_FOUND' },
    ]);
  });
});

interface Sent {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: unknown;
}

async function send(query: string, variables: Readonly<Record<string, unknown>>): Promise<Sent> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query, variables },
  });
  return response.json<Sent>();
}

async function upload(bytes: Uint8Array, query: string, type = 'application/octet-stream') {
  const response = await server.inject({
    method: 'POST',
    url: `/documents?${query}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    payload: Buffer.from(bytes),
  });
  return { status: response.statusCode, body: response.json<unknown>() };
}

async function idOf(name: string): Promise<string> {
  const [row] = await look('MATCH (e:Entity) WHERE e.name ENDS WITH $name RETURN e.id AS id', { name });
  return /"id":"(\w+)"/u.exec(JSON.stringify(row))?.[1] ?? '';
}

/** The same bytes every time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
