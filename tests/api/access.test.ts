/** Who may do what: every mutation of the schema, with every sort of key. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getDirectiveValues,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from '../../src/api/schema.ts';
import { buildServer } from '../../src/api/server.ts';
import type { Curation } from '../../src/api/mutations/curation.ts';
import { ZerenError } from '../../src/errors.ts';
import { openKeyStore } from '../../src/ingest/key-store.ts';
import type { AccessRole } from '../../src/model/keys.ts';
import { openTestGraph } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { graph, close } = openTestGraph();
const folder = temporaryFolder();
const schema = buildSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
let now = new Date('2026-03-01T08:00:00.000Z');
const keys = openKeyStore(folder, () => now);
const tokens = new Map<string, string>();
let reached = 0;
/** What the curation of this test answers. */
const ALLOWED = ['CONFLICT', 409] as const;
let server: FastifyInstance;

/** Tells whether it was asked, and does nothing. */
const curation: Curation = { load: reach, remove: reach, decide: reach, revoke: reach };

beforeAll(async () => {
  for (const [name, role] of [
    ['curator', 'CURATOR'],
    ['admin', 'ADMIN'],
    ['revoked', 'ADMIN'],
    ['expired', 'ADMIN'],
  ] as const) {
    const expiresAt = name === 'expired' ? new Date('2026-03-02T00:00:00.000Z') : null;
    const { key, token } = await keys.create({ name, role, expiresAt });
    if (name === 'revoked') await keys.revoke(key.id);
    tokens.set(name, token);
  }
  now = new Date('2026-03-03T08:00:00.000Z');
  server = await build(false);
});
afterAll(async () => {
  await server.close();
  await close();
});

describe('every mutation', () => {
  const expected = mutations.flatMap((field) => {
    const needed = roleOf(field.name);
    return [
      ['nobody', field.name, 'UNAUTHENTICATED', 401],
      ['curator', field.name, ...(needed === 'ADMIN' ? (['FORBIDDEN', 403] as const) : ALLOWED)],
      ['admin', field.name, ...ALLOWED],
      ['revoked', field.name, 'UNAUTHENTICATED', 401],
      ['expired', field.name, 'UNAUTHENTICATED', 401],
      ['unknown', field.name, 'UNAUTHENTICATED', 401],
    ] as const;
  });

  it.each(expected)('answers %s at %s with %s', async (who, field, code, status) => {
    reached = 0;
    const other = await build(false); // wrong keys are counted by server
    const response = await send(other, who, operationOf(field));
    await other.close();

    expect({ code: codeIn(response.body), status: response.statusCode, reached }).toEqual({
      code,
      status,
      reached: code === 'CONFLICT' ? 1 : 0,
    });
  });

  it('is among the fields that were tried, and there are some', () => {
    expect(new Set(expected.map(([, field]) => field))).toEqual(new Set(mutations.map(({ name }) => name)));
    expect(mutations.length).toBeGreaterThan(8);
  });
});

describe('a key', () => {
  it('is refused in one way, in whatever way it is wrong', async () => {
    const bodies = await Promise.all(
      ['revoked', 'expired', 'unknown'].map(async (who) => {
        const other = await build(false);
        const { body } = await send(other, who, '{ graph { version } }');
        await other.close();
        return body;
      }),
    );

    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('UNAUTHENTICATED');
  });

  it('is not tried more than ten times a minute from one address', async () => {
    const other = await build(false);
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      statuses.push((await send(other, 'unknown', '{ graph { version } }')).statusCode);
    }
    const refused = await send(other, 'unknown', '{ graph { version } }');
    const right = await send(other, 'admin', '{ graph { version } }');
    const open = await send(other, 'nobody', '{ graph { version } }');
    await other.close();

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect(codeIn(refused.body)).toBe('RATE_LIMITED');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect([right.statusCode, open.statusCode]).toEqual([200, 200]);
  });
});

describe('reading', () => {
  it('is open to all', async () => {
    expect((await send(server, 'nobody', '{ graph { version } }')).statusCode).toBe(200);
  });

  it('needs a key where it is closed, but for whether the server is well', async () => {
    const closed = await build(true);
    const statuses = [
      (await send(closed, 'nobody', '{ graph { version } }')).statusCode,
      (await closed.inject('/id/doc_0')).statusCode,
      (await closed.inject('/no-such-page')).statusCode,
      (await send(closed, 'curator', '{ graph { version } }')).statusCode,
      (await closed.inject('/healthz')).statusCode,
    ];
    await closed.close();

    expect(statuses).toEqual([401, 401, 401, 200, 200]);
  });
});

async function reach(): Promise<never> {
  reached += 1;
  return Promise.reject(new ZerenError('CONFLICT', 'reached'));
}

function build(isReadingClosed: boolean): Promise<FastifyInstance> {
  const access = { keys, isReadingClosed };
  const logger = pino({ level: 'silent' });
  return buildServer({ graph, logger, publicUrl: 'https://zeren.example', access, curation });
}

function send(to: FastifyInstance, who: string, query: string) {
  const token = who === 'unknown' ? `zrn_${'x'.repeat(43)}` : tokens.get(who);
  return to.inject({
    method: 'POST',
    url: '/graphql',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    payload: { query },
  });
}

function codeIn(body: string): string | undefined {
  return /"code":"(\w+)"/u.exec(body)?.[1];
}

function roleOf(field: string): AccessRole {
  const access = schema.getDirective('access');
  const node = schema.getMutationType()?.getFields()[field]?.astNode;
  const role = access && node ? getDirectiveValues(access, node)?.['role'] : undefined;
  return role === 'ADMIN' ? 'ADMIN' : 'CURATOR';
}

/** With every argument that must be given. */
function operationOf(field: string): string {
  const { args = [] } = schema.getMutationType()?.getFields()[field] ?? {};
  const given = args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${valueOf(type)}`);
  return `mutation { ${field}(${given.join(', ')}) { __typename } }`;
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return '"x"';
  const needed = Object.values(type.getFields()).filter((each) => isNonNullType(each.type));
  return `{${needed.map((each) => `${each.name}: ${valueOf(each.type)}`).join(', ')}}`;
}
