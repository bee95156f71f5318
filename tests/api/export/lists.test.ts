/** Files of lists, read back. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { writeDocument } from '../../../src/graph/write/document.ts';
import { plan } from '../../support/facts.ts';
import { at, list } from '../at.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { getExport, getRows } from './get-export.ts';

const HOSTILE = [
  '=HYPERLINK("https://evil.example","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1＋1',
  '＋1',
  '－1',
  '＠x',
  '引号"与,逗号',
  '两\n行',
  '表情🏫与𠀀𪚥',
  '<b>&amp;</b>',
];
const TITLES = [...HOSTILE, ...Array.from({ length: 240 }, (_, n) => `任务${n}`)];
const LEAD = '区教委';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await api.test.empty();
  const tasks = Object.fromEntries(
    TITLES.map((title, n) => [title, n % 2 === 0 ? { LEAD: [LEAD], SUPPORT: ['区财政局'] } : {}]),
  );
  await writeDocument(
    api.test.graph,
    plan({ title: '方案', number: '荣委办发〔2023〕7号', tasks }),
    'inputs',
  );
}, 120_000);
afterAll(() => api.close());

describe('an export', () => {
  it('has every row of a long list once, in its order', async () => {
    const rows = await getRows(api, 'tasks', { columns: 'title' });

    expect(rows).toEqual(TITLES.map((title) => ({ title })));
  });

  it('honours the filter and the sort of the list', async () => {
    const rows = await getRows(api, 'tasks', {
      columns: 'title',
      filter: JSON.stringify({ and: [{ title: { startsWith: '任务1' } }, { leads: { isMissing: false } }] }),
      sort: JSON.stringify([{ field: 'TITLE', direction: 'DESC' }]),
    });

    const { data } = await api.ask(`{
      tasks(
        first: 100
        filter: { and: [{ title: { startsWith: "任务1" } }, { leads: { isMissing: false } }] }
        sort: [{ field: TITLE, direction: DESC }]
      ) { edges { node { title } } }
    }`);
    expect(rows).toHaveLength(55);
    expect(rows).toEqual(list(at(data, 'tasks', 'edges')).map((edge) => at(edge, 'node')));
  });

  it('names both ends of a role, the words and the document in each row', async () => {
    const [row] = await getRows(api, 'responsibilities', { filter: '{"role":["LEAD"]}' });

    const { data } = await api.ask(`{
      responsibilities(filter: { role: [LEAD] }, first: 1) {
        edges { organization { id region { code } } node { id document { id } } }
      }
    }`);
    const edge = list(at(data, 'responsibilities', 'edges'))[0];
    expect(row).toEqual({
      organization: LEAD,
      organizationType: 'Unit',
      organizationId: at(edge, 'organization', 'id'),
      region: '荣昌区',
      regionCode: '500153',
      role: 'LEAD',
      disputed: false,
      parts: ['BODY'],
      programme: null,
      ordinal: '(一)1',
      task: HOSTILE[0],
      taskId: at(edge, 'node', 'id'),
      asWritten: [at(edge, 'organization', 'id')],
      quotes: [`(LEAD ${String(at(edge, 'organization', 'id'))})`],
      lines: [2],
      document: '方案',
      documentNumber: '荣委办发〔2023〕7号',
      documentId: at(edge, 'node', 'document', 'id'),
    });
  });
});

describe('a CSV file', () => {
  it('gives a reader the names back, those like formulas behind an apostrophe', async () => {
    const file = await getExport(api, 'tasks.csv', { columns: 'title' });

    const rows: string[][] = parse(file, { bom: true });
    expect(rows.slice(0, HOSTILE.length + 1)).toEqual(
      ['任务', ...HOSTILE.map((title) => (/^[=+\-@＝＋－＠]/u.test(title) ? `'${title}` : title))].map(
        (title) => [title],
      ),
    );
    expect(rows).toHaveLength(TITLES.length + 1);
  });

  it('begins with a byte order mark and quotes texts, not numbers, in lines that end in CRLF', async () => {
    const file = await getExport(api, 'tasks.csv', {
      columns: 'findings,title,dueOn',
      filter: '{"title":{"eq":"任务0"}}',
      locale: 'en',
    });

    expect(file.toString('utf8')).toBe('\uFEFF"Open findings","Title","Due on"\r\n0,"任务0",\r\n');
  });

  it('gives values as they are where it is asked for raw', async () => {
    const filter = JSON.stringify({ role: ['LEAD'] });
    const columns = 'role,disputed,task';

    const files = await Promise.all([
      getExport(api, 'responsibilities.csv', { columns, filter }),
      getExport(api, 'responsibilities.csv', { columns, filter, raw: '1' }),
    ]);

    expect(files.map((file) => parse(file, { bom: true })[1])).toEqual([
      ['牵头', '否', `'${HOSTILE[0] ?? ''}`],
      ['LEAD', 'false', HOSTILE[0]],
    ]);
  });
});

describe('an XLSX file', () => {
  it('gives a reader all names back as text, and numbers as numbers', async () => {
    const file = await getExport(api, 'tasks.xlsx', { columns: 'title,ordinal,findings' });

    const rows = await readSheet(file);
    expect(rows).toEqual([
      ['任务', '序号', '问题数'],
      ...TITLES.map((title, n) => [title, `(一)${n + 1}`, 0]),
    ]);
  });
});
