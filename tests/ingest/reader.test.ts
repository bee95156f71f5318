import { afterEach, describe, expect, it } from '@jest/globals';
import { isZerenError } from '../../src/errors.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import { READING_LIMITS, type Reader, type ReadingLimits } from '../../src/ingest/reader.ts';
import { realTexts } from '../support/fuzz/texts.ts';
import { openTestReader } from '../support/reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAN = toBytes('某县工作方案\n一、主要任务\n1.加强建设。新建学校2所。（县教育局负责）\n');
/** Takes seconds and hundreds of MB, and is refused by nothing. */
const COSTLY = toBytes('1.加强建设。新建学校2所。（县教育局负责）\n'.repeat(60_000));

const folder = temporaryFolder();
let reader: Reader | null = null;
afterEach(async () => {
  await reader?.close();
});

async function open(limits: Partial<ReadingLimits> = {}): Promise<Reader> {
  reader = await openTestReader({ limits: { ...READING_LIMITS, ...limits } });
  return reader;
}

describe('a reader', () => {
  it('reads what is read in process, nothing lost on the way', async () => {
    const opened = await open();
    const inputs = await loadInputs();

    for (const text of realTexts().slice(0, 40)) {
      const bytes = toBytes(text);
      expect(await opened.read(bytes, 'a.txt')).toEqual(await readDocument(bytes, 'a.txt', inputs));
    }
  });

  it.each([
    ['FILE_TOO_SLOW', { time: 300, timeOfMegabyte: 0 }],
    ['FILE_TOO_COSTLY', { memoryMb: 96 }],
  ])('quarantines a document with %s, and goes on', async (code, limits) => {
    const opened = await open(limits);
    const readings = await Promise.all([
      opened.read(PLAN, 'first.txt'),
      opened.read(COSTLY, 'costly.txt'),
      opened.read(PLAN, 'last.txt'),
    ]);

    expect(
      readings.map((reading) => (reading.outcome === 'quarantined' ? reading.code : reading.outcome)),
    ).toEqual(['parsed', code, 'parsed']);
  });

  it('says what is wrong in the seed folder', async () => {
    const failed = await openTestReader({ seedFolder: folder }).catch((error: unknown) => error);

    expect(isZerenError(failed, 'INTERNAL')).toBe(true);
  });
});
