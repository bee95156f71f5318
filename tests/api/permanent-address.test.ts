/** Nodes under addresses that stay. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, validate } from 'graphql';
import { operationFor } from '../../src/api/permanent-address/node-operations.ts';
import { wantsPage } from '../../src/api/permanent-address/wants-page.ts';
import { buildSchema } from '../../src/api/schema.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import { toId } from '../../src/model/ids.ts';
import { plan, unitId } from '../support/facts.ts';
import { openTestApi, type TestApi } from './test-api.ts';

let api: TestApi;

const HOSTILE = '<img src=x onerror="alert(1)">';
const BEFORE = plan({ tasks: { 减负: { LEAD: ['甲'] }, [HOSTILE]: {} } });
const AFTER = meaning('乙', BEFORE.statements[0]?.asWritten ?? '');

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, BEFORE, 'before');
  await writeDocument(api.test.graph, AFTER, 'after');
}, 120_000);
afterAll(() => api.close());

/** The same words, read as another unit. */
function meaning(name: string, asWritten: string) {
  const facts = plan({ tasks: { 减负: { LEAD: [name] }, [HOSTILE]: {} } });
  return { ...facts, statements: facts.statements.map((statement) => ({ ...statement, asWritten })) };
}

const get = (id: string, accept = '*/*') => api.server.inject({ url: `/id/${id}`, headers: { accept } });

describe('a permanent address', () => {
  it('shows a node as JSON, with linked names, its address and the version', async () => {
    const task = AFTER.tasks[0];
    const response = await get(task?.id ?? '');

    expect([response.statusCode, response.headers['content-type']]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    expect(response.json()).toMatchObject({
      id: task?.id,
      url: `https://zeren.example/id/${task?.id}`,
      graphVersion: 2,
      node: {
        __typename: 'Task',
        title: '减负',
        document: { id: AFTER.document.id, name: '教育方案' },
        leads: [{ __typename: 'Unit', id: unitId('乙'), name: '乙' }],
      },
    });
  });

  it('shows it as a page to those who like pages better, as text and without script', async () => {
    const id = AFTER.tasks[1]?.id ?? '';
    const page = await get(id, 'text/html,application/xhtml+xml,*/*;q=0.8');

    expect([page.statusCode, page.headers['content-type'], page.headers.vary]).toEqual([
      200,
      'text/html; charset=utf-8',
      'accept',
    ]);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/u);
    expect(page.body).toContain('<h1>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</h1>');
    expect(page.body).toContain(`<a href="https://zeren.example/id/${AFTER.document.id}">教育方案</a>`);
    expect(page.body).not.toContain('<img');
  });

  it.each([
    ['an organization', () => unitId('甲'), () => unitId('乙')],
    ['a statement', () => BEFORE.statements[0]?.id ?? '', () => AFTER.statements[0]?.id ?? ''],
  ])('of %s that went in a merge leads to what it became', async (_what, before, after) => {
    const response = await get(before());

    expect([response.statusCode, response.headers.location]).toEqual([
      302,
      `https://zeren.example/id/${after()}`,
    ]);
  });

  it.each([
    ['an unknown id', toId('tsk', 'nobody'), 404, 'NOT_FOUND'],
    ['an id of what has no page', toId('bat', 1), 404, 'NOT_FOUND'],
    ['garbage', 'x', 400, 'BAD_ID'],
    ['Cypher', encodeURIComponent("tsk_' OR 1=1 //"), 400, 'BAD_ID'],
    ['a long text', 'a'.repeat(90), 400, 'BAD_ID'],
    ['a zero byte', '%00', 400, 'BAD_ID'],
  ])('answers %s with a typed error', async (_what, id, status, code) => {
    const response = await get(id, 'text/html');

    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe('node', () => {
  it('finds by a former id what it became', async () => {
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { id __typename } }', {
      id: unitId('甲'),
    });

    expect(data).toEqual({ node: { id: unitId('乙'), __typename: 'Unit' } });
  });
});

describe('the operations of permanent addresses', () => {
  const schema = buildSchema();
  const prefixes = [
    'doc',
    'psg',
    'prg',
    'tsk',
    'tgt',
    'ind',
    'unt',
    'sch',
    'grp',
    'all',
    'reg',
    'agr',
    'cnt',
    'stm',
    'fnd',
    'dec',
    'chg',
  ];

  it.each(prefixes)('of %s stand against the schema', (prefix) => {
    const operation = operationFor(`${prefix}_0`);

    expect(operation === null ? ['none'] : validate(schema, operation)).toEqual([]);
  });

  it('are as many as there are types of nodes', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );

    expect(prefixes).toHaveLength(types.length);
  });
});

describe('what a client accepts', () => {
  it.each([
    ['nothing', undefined, false],
    ['all the same', '*/*', false],
    ['what browsers send', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['JSON', 'application/json', false],
    ['JSON before pages', 'application/json, text/html;q=0.5', false],
    ['any text', 'text/*', true],
    ['pages never', 'text/html;q=0, */*', false],
    ['a weight that is no number', 'text/html;q=x', false],
  ])('is a page or not: %s', (_what, accept, expected) => {
    expect(wantsPage(accept)).toBe(expected);
  });
});
