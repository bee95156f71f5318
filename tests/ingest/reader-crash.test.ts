import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { READING_LIMITS, type Reader } from '../../src/ingest/reader.ts';
import { openTestReader } from '../support/reader.ts';

const POISON = fileURLToPath(new URL('../support/poison.mjs', import.meta.url));

const planOf = (words: string): Uint8Array =>
  new TextEncoder().encode(`某县工作方案\n一、主要任务\n1.加强建设。${words}。（县教育局负责）\n`);

let reader: Reader | null = null;
afterEach(async () => {
  await reader?.close();
});

describe('a document that ends the thread it is read by', () => {
  it.each([
    ['ends the process', '致命退出', 'READER_CRASHED', 'status 7'],
    ['aborts', '致命中止', 'READER_CRASHED', 'process.abort'],
    ['never ends', '致命循环', 'FILE_TOO_SLOW', '3000 ms'],
    ['takes all memory', '致命内存', 'FILE_TOO_COSTLY', '128 MiB'],
    ['throws', '致命抛出', 'READER_CRASHED', 'thrown while reading'],
  ])('%s: it alone is quarantined, and the others are read', async (_, words, code, got) => {
    const limits = { ...READING_LIMITS, time: 3_000, timeOfMegabyte: 0, memoryMb: 128 };
    reader = await openTestReader({ limits, nodeOptions: ['--import', POISON] });
    const opened = reader;

    const readings = await Promise.all(
      ['新建学校2所', words, '新建学校2所', words].map((each, index) =>
        opened.read(planOf(each), `${index}.txt`),
      ),
    );

    const quarantined = { outcome: 'quarantined', code, message: expect.stringContaining(got), line: null };
    expect(readings).toEqual([
      expect.objectContaining({ outcome: 'parsed', file: '0.txt' }),
      { ...quarantined, file: '1.txt' },
      expect.objectContaining({ outcome: 'parsed', file: '2.txt' }),
      { ...quarantined, file: '3.txt' },
    ]);
  });

  it.each(['致命延迟', '致命拒绝'])('fails beside the reading (%s): the next is read', async (words) => {
    reader = await openTestReader({ nodeOptions: ['--import', POISON] });
    await reader.read(planOf(words), 'bad.txt');

    expect(await reader.read(planOf('新建学校2所'), 'next.txt')).toMatchObject({ outcome: 'parsed' });
  });
});
