/** What exports answer before their first byte. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityTag } from '../../../src/api/export/file.ts';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { exportPath, getError } from './get-export.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  await writeDocument(api.test.graph, plan({ tasks: { 任务: {} } }), 'inputs');
});
afterAll(() => api.close());

describe('an export', () => {
  it.each([
    ['schools.csv', {}, /^export: expected tasks, .*, ledger, got "schools"$/u],
    ['tasks.pdf', {}, /^format: expected a file \.csv, \.jsonl, \.xlsx, got "tasks\.pdf"$/u],
    ['tasks', {}, /^format: expected a file/u],
    ['tasks.csv', { first: '5' }, /^parameters: expected filter, sort, columns, locale, raw, got "first"$/u],
    ['tasks.csv', { columns: 'id,nonsense' }, /^columns: expected id,.*, got "nonsense"$/u],
    ['tasks.csv', { columns: 'id,id' }, /^columns: expected each once, got "id,id"$/u],
    ['tasks.csv', { columns: '' }, /^columns: expected id,.*, got ""$/u],
    ['tasks.csv', { locale: 'constructor' }, /^locale: expected zh or en, got "constructor"$/u],
    ['tasks.csv', { locale: 'fr' }, /^locale: expected zh or en, got "fr"$/u],
    ['tasks.csv', { raw: 'yes' }, /^raw: expected 0 or 1, got "yes"$/u],
    ['tasks.csv', { filter: '{' }, /^filter: expected JSON, got "\{"$/u],
    ['tasks.csv', { filter: '{"nonsense":1}' }, /Field "nonsense" is not defined by type "TaskFilter"/u],
    ['tasks.csv', { filter: '{"title":{"contains":"、"}}' }, /^title\.contains: expected a letter or digit/u],
    ['members.csv', {}, /^of: expected an id of EducationGroup or Alliance, got none$/u],
    ['search.csv', {}, /"\$query" of required type "String!" was not provided/u],
    ['ledger.xlsx', {}, /^ledger: expected a document, a unit or both, got neither$/u],
    ['ledger.xlsx', { document: 'x', year: 'constructor' }, /^year: expected one such as 2024, got/u],
    ['ledger.xlsx', { document: 'x', region: '500153' }, /^region: expected the region of a unit, got/u],
    ['ledger.xlsx', { document: 'x', columns: 'task,role' }, /^columns: expected place,.*, got "role"$/u],
    ['ledger.xlsx', { unit: 'x', columns: 'goals24' }, /^columns: expected place,.*,role,.*got "goals24"$/u],
    ['ledger.xlsx', { unit: '区教委', year: '24' }, /^year: expected one such as 2024, got "24"$/u],
  ])('refuses %s %p as JSON', async (file, query, message) => {
    expect(await getError(api, file, query)).toEqual([
      400,
      ['BAD_USER_INPUT', expect.stringMatching(message)],
    ]);
  });

  it.each(['tasks.csv', 'ledger.csv'])('of columns that are not there, %s, reads nothing', async (file) => {
    const before = api.test.graph.statementCount();
    const { statusCode } = await api.server.inject({
      url: exportPath(file, file === 'ledger.csv' ? { unit: '区教委', columns: 'x' } : { columns: 'x' }),
    });

    expect([statusCode, api.test.graph.statementCount()]).toEqual([400, before]);
  });

  it.each([
    ['members.csv', { of: 'grp_00000000000000000000' }, 'of: expected an id of EducationGroup or Alliance'],
    ['ledger.csv', { document: 'doc_00000000000000000000' }, 'document: expected the id of a document'],
    ['ledger.csv', { unit: '没有的单位' }, 'unit: expected the id or name of a unit'],
    ['ledger.csv', { unit: '\ud800' }, 'unit: expected the id or name of a unit'],
    ['ledger.csv', { unit: '名'.repeat(5_000) }, 'unit: expected the id or name of a unit'],
    ['ledger.csv', { unit: '' }, 'unit: expected the id or name of a unit'],
  ])('of what is not there, %s %p, is BAD_ID', async (file, query, message) => {
    expect(await getError(api, file, query)).toEqual([400, ['BAD_ID', expect.stringContaining(message)]]);
  });

  it('refuses a parameter that is given twice', async () => {
    const { statusCode, body } = await api.server.inject({ url: '/export/tasks.csv?locale=zh&locale=en' });

    expect([statusCode, body]).toEqual([400, expect.stringContaining('locale: expected one value, got')]);
  });

  it('says what it is, and of which version, in its headers', async () => {
    const { headers } = await api.server.inject({ url: '/export/tasks.csv' });

    const { version } = await api.test.graph.state();
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="zeren-tasks-v${version}.csv"; filename*=UTF-8''%E4%BB%BB%E5%8A%A1-v${version}.csv`,
      'x-zeren-graph-version': String(version),
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/u),
    });
  });

  it('gives the same headers and no body where only they are asked for', async () => {
    const url = exportPath('tasks.xlsx');
    const { headers: whole } = await api.server.inject({ url });

    const { statusCode, headers, body } = await api.server.inject({ method: 'HEAD', url });

    expect([statusCode, body]).toEqual([200, '']);
    for (const name of ['content-type', 'content-disposition', 'etag', 'x-zeren-graph-version']) {
      expect(headers[name]).toBe(whole[name]);
    }
  });

  it('is not sent again to who has it, until the graph is another', async () => {
    const url = exportPath('tasks.csv');
    const etag = String((await api.server.inject({ url })).headers.etag);
    const ask = (address: string) => api.server.inject({ url: address, headers: { 'if-none-match': etag } });

    const before = await Promise.all([ask(url), ask(exportPath('tasks.jsonl'))]);
    await writeDocument(api.test.graph, plan({ title: '又一方案', tasks: { 任务: {} } }), 'inputs');
    const after = await ask(url);

    expect([...before, after].map(({ statusCode }) => statusCode)).toEqual([304, 200, 200]);
  });

  it('is sent to who says nothing of what it has', async () => {
    const { statusCode } = await api.server.inject({
      url: exportPath('tasks.csv'),
      headers: { 'if-none-match': '*' },
    });

    expect(statusCode).toBe(200);
  });
});

it('the tag of a file is another for another graph, time of loading, package and address', () => {
  const state = { version: 3, loadedAt: '2026-03-01T08:00:00.000Z' };
  const tags = [
    entityTag(state, '1.0.0', '/export/tasks.csv'),
    entityTag({ ...state, version: 4 }, '1.0.0', '/export/tasks.csv'),
    entityTag({ ...state, loadedAt: '2026-03-02T08:00:00.000Z' }, '1.0.0', '/export/tasks.csv'),
    entityTag(state, '1.0.1', '/export/tasks.csv'),
    entityTag(state, '1.0.0', '/export/tasks.xlsx'),
  ];

  expect(new Set([...tags, entityTag({ ...state }, '1.0.0', '/export/tasks.csv')]).size).toBe(tags.length);
});
