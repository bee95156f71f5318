import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import { zip } from '../support/zip.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const HEAD = ['序号', '任务', '牵头单位', '责任单位'];
const ROWS = [
  HEAD,
  ['1', '加强师资', '县教育局', '县财政局、县人社局'],
  ['2', '改善条件', '县财政局', '县教育局'],
];
const rowsIn = (separator: string, end = '\n') => ROWS.map((row) => row.join(separator)).join(end) + end;

/** The outcome of the file, and the roles read from it. */
async function read(content: string | Uint8Array, file: string): Promise<readonly unknown[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readDocument(bytes, file, inputs);
  if (reading.outcome === 'quarantined') return [reading.code, reading.message];
  const roles = reading.records.taskTexts.flatMap(({ title, assignments }) =>
    assignments.map(({ role, unit }) => `${title.text} ${role} ${unit.text}`),
  );
  return [reading.outcome, roles];
}

const READ = [
  'parsed',
  [
    '加强师资 LEAD 县教育局',
    '加强师资 RESPONSIBLE 县财政局',
    '加强师资 RESPONSIBLE 县人社局',
    '改善条件 LEAD 县财政局',
    '改善条件 RESPONSIBLE 县教育局',
  ],
];

describe('a spreadsheet', () => {
  it.each([
    [
      'a million empty rows with styles',
      'xl/worksheets/sheet1.xml',
      '<row s="1"/>'.repeat(1_048_576),
      'FILE_TOO_COMPLEX',
    ],
    ['strings that unpack to 100 MB', 'xl/sharedStrings.xml', '0'.repeat(100_000_000), 'FILE_TOO_COMPLEX'],
    [
      'formulas without values',
      'xl/worksheets/sheet1.xml',
      '<c><f>HYPERLINK("http://x")</f></c>',
      'FILE_BINARY',
    ],
    ['links to other files', 'xl/externalLinks/externalLink1.xml', '<externalLink/>', 'FILE_BINARY'],
    ['dates from 1904', 'xl/worksheets/sheet1.xml', '<workbookPr date1904="1"/>', 'FILE_BINARY'],
  ])('is refused before any of it is unpacked: %s', async (_, name, content, code) => {
    const bytes = zip([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name, content },
    ]);

    expect(await read(bytes, '任务分工.xlsx')).toEqual([code, expect.any(String)]);
  });

  it('is named in the message', async () => {
    const bytes = zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]);

    expect(await read(bytes, '任务分工.txt')).toEqual([
      'FILE_BINARY',
      expect.stringContaining('a spreadsheet (xlsx)'),
    ]);
  });
});

describe('rows of a text parted by tabs', () => {
  it.each([
    ['lines end with LF', rowsIn('\t')],
    ['lines end with CR LF', rowsIn('\t', '\r\n')],
    ['lines end with CR', rowsIn('\t', '\r')],
    ['it begins with a mark of byte order', `\ufeff${rowsIn('\t')}`],
  ])('are read, whatever the name of the file: %s', async (_, text) => {
    expect(await read(text, '任务分工.tsv')).toEqual(READ);
  });
});

describe('a text parted by commas', () => {
  it.each([
    ['commas', rowsIn(',')],
    ['semicolons, as its first line says', `sep=;\n${rowsIn(';')}`],
    ['heads given twice, or none', `任务,任务,,牵头单位\n${rowsIn(',')}`],
    ['a quotation that is left open', `${HEAD.join(',')}\n1,"加强师资,县教育局\n${rowsIn(',')}`],
  ])('is read as text, without a guess at its columns: %s', async (_, text) => {
    expect(await read(text, '任务分工.csv')).toEqual(['parsed_with_warnings', []]);
  });

  it.each([
    ['an open quotation of 2 MB', `1,"${'加'.repeat(2_000_000)}`, 'LINE_TOO_LONG'],
    ['NUL', '1,加强\u0000师资\n', 'FILE_BINARY'],
  ])('is quarantined: %s', async (_, text, code) => {
    expect(await read(text, '任务分工.csv')).toEqual([code, expect.any(String)]);
  });
});
