import { beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '../../src/fold.ts';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { ReadDocument, Reading } from '../../src/ingest/reading.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array): Promise<Reading> =>
  readDocument(typeof text === 'string' ? toBytes(text) : text, 'test.txt', inputs);

async function readable(text: string): Promise<ReadDocument> {
  const reading = await read(text);
  if (reading.outcome === 'quarantined') throw new Error(reading.message);
  return reading;
}

const LEAD = '县教育局';
const plan = (units: string, words = '新建学校2所。'): string =>
  `某县工作方案\n一、主要任务\n（一）加强建设。${words}（牵头单位：${units}；责任单位：县财政局）\n`;

const unitsOf = ({ records }: ReadDocument): readonly string[] =>
  records.taskTexts.flatMap(({ assignments }) => assignments.map(({ role, unit }) => `${role} ${unit.text}`));

async function codeAndLine(text: string | Uint8Array): Promise<readonly unknown[]> {
  const reading = await read(text);
  return reading.outcome === 'quarantined' ? [reading.code, reading.line] : [reading.outcome, null];
}

describe('damaged bytes', () => {
  it.each([
    ['a byte that is no UTF-8', [...toBytes(plan(LEAD)), 0xe5, 0x8e, 0x0a], 'ENCODING_UNKNOWN', 4],
    ['a character that was lost', [...toBytes(plan('县\ufffd局'))], 'TEXT_DAMAGED', 3],
    ['bytes that were decoded as another encoding', [...toBytes(`锘縗\n${plan(LEAD)}`)], 'TEXT_DAMAGED', 1],
    ['a NUL', [...toBytes(plan('县\u0000局'))], 'FILE_BINARY', null],
    ['a line of more than 1 MiB', [...toBytes(`${plan(LEAD)}${'字'.repeat(1_100_000)}`)], 'LINE_TOO_LONG', 4],
  ])('quarantine the file: %s', async (_, bytes, code, line) => {
    expect(await codeAndLine(Uint8Array.from(bytes))).toEqual([code, line]);
  });

  it.each([
    ['controls and soft hyphens', '县\u0008教\u00ad育\u{e0001}局'],
    ['zero-width and bidirectional marks', '县\u200b教\u202e育\u2067局\ufeff'],
    ['radicals that look like characters', '县教⾁局'],
  ])('are no part of a name, and stay in its quote: %s', async (_, printed) => {
    const reading = await readable(plan(printed));

    const [lead] = reading.records.taskTexts[0]?.assignments ?? [];
    const quote = lead?.unit.quote ?? '';
    expect(fold(lead?.unit.text ?? '')).toBe(fold(printed.normalize('NFKC')));
    expect(reading.source.original.slice(lead?.unit.start, lead?.unit.end)).toBe(quote);
    expect(printed.startsWith(quote)).toBe(true);
  });

  it('keep rare and private characters whole', async () => {
    const reading = await readable(plan('\u{20000}县教育局、\ue000县民政局'));

    expect(unitsOf(reading)).toEqual([
      'LEAD \u{20000}县教育局',
      'LEAD \ue000县民政局',
      'RESPONSIBLE 县财政局',
    ]);
  });

  it('give the same units in either script', async () => {
    const [simplified, traditional] = [await readable(plan('县教育局')), await readable(plan('縣教育局'))];

    expect(traditional.facts.organizations).toEqual(simplified.facts.organizations);
  });
});

describe('a document made to be slow', () => {
  it.each([
    ['brackets', '（'.repeat(50_000)],
    ['a number', `第${'一'.repeat(100_000)}条`],
    ['spaces', `${' '.repeat(1_000_000)}字`],
    ['dates', '2024年'.repeat(100_000)],
    ['decimal numbers', '1.'.repeat(100_000)],
    ['a list of units', `${'县教育局、'.repeat(20_000)}负责`],
    ['agents', '由'.repeat(100_000)],
    ['titles', '《'.repeat(100_000)],
    ['signings', '双方签署《'.repeat(10_000)],
    ['groups', '教育集团'.repeat(20_000)],
    ['labels of members', '成员校为'.repeat(20_000)],
    ['digits', `一、主要任务\n1.甲${'9'.repeat(100_000)}。（县教育局负责）`],
    ['header words', '序号\n任务\n'.repeat(5_000)],
    ['rows', `序号\n任务\n牵头单位\n${'1\n同上\n'.repeat(5_000)}`],
    ['lines that assign', '县教育局牵头\n'.repeat(10_000)],
  ])('is read within the deadline of a document: %s', async (_, words) => {
    const started = performance.now();
    const reading = await read(`某县工作方案\n${words}`);

    expect(['parsed', 'parsed_with_warnings']).toContain(reading.outcome);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('numbers, dates and names that are odd', () => {
  it('reads items whose numbers are repeated or out of order, none is lost', async () => {
    const items = ['3.甲工作', '1.乙工作', '1.丙工作', '①丁工作', '（九）戊工作'];
    const reading = await readable(
      `某县工作方案\n一、主要任务\n${items.map((item) => `${item}。（县教育局负责）`).join('\n')}`,
    );

    expect(reading.records.taskTexts.map(({ title }) => title.text)).toEqual([
      '甲工作',
      '乙工作',
      '丙工作',
      '丁工作',
      '戊工作',
    ]);
  });

  it.each([
    ['２０２４年１２月', '2024-12'],
    ['2024年13月', null],
    ['民國113年', null],
    ['45292', null],
    ['1e3', null],
  ])('reads the deadline %s as %s and keeps what is printed', async (printed, dueOn) => {
    const { records } = await readable(plan(`${LEAD}，完成时限：${printed}`));

    const due = records.taskTexts[0]?.due ?? null;
    expect([due?.value ?? null, due?.mention.quote]).toEqual([dueOn, printed]);
  });

  it.each(['无', '—', '同上', '-', '/', '待定'])('takes %s for no unit', async (word) => {
    expect(unitsOf(await readable(plan(word)))).toEqual(['RESPONSIBLE 县财政局']);
  });

  it('takes no name of 100 kB', async () => {
    expect(unitsOf(await readable(plan(`${'县教育'.repeat(12_000)}局`)))).toEqual(['RESPONSIBLE 县财政局']);
  });
});
