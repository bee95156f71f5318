import { appendFile, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withLog } from '../../src/ingest/logged-write.ts';
import { logWrite, readWriteLog, type LoggedWrite } from '../../src/ingest/write-log.ts';
import { ZerenError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'writes.jsonl');
const BY = { keyId: 'key_1', name: '督查室', requestId: 'r1' };
const CALL = { operation: 'REMOVE', arguments: { document: '方案' }, ...BY } as const;
const WRITE: LoggedWrite = {
  ...{ ...CALL, at: '2026-03-01T08:00:00.000Z', outcome: 'DONE', version: 1, decisionId: null },
};

beforeEach(() => rm(path, { force: true }));

describe('the log of writes', () => {
  it('is empty before the first', async () => {
    expect(await readWriteLog(folder)).toEqual({ entries: [], digest: '0'.repeat(64), brokenAt: null });
  });

  it('chains what is written, also at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map((version) => logWrite(folder, { ...WRITE, version })));
    const { entries, brokenAt } = await readWriteLog(folder);

    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(entries.map(({ version }) => version).toSorted()).toEqual([1, 2, 3, 4]);
    expect(brokenAt).toBeNull();
  });

  it('goes on after a line that a crash cut off', async () => {
    await logWrite(folder, WRITE);
    await appendFile(path, '{"number":2,"at":"2026');
    await logWrite(folder, WRITE);

    expect(await readWriteLog(folder)).toMatchObject({
      entries: [{ number: 1 }, { number: 2 }],
      brokenAt: null,
    });
  });

  it.each([
    ['of a process that is no more', '999999999 a'],
    ['of an earlier process of the same number', `${process.pid} a`],
    ['that was never written', ''],
  ])('takes a lock %s', async (_what, content) => {
    await writeFile(`${path}.lock`, content);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(`${path}.lock`, longAgo, longAgo);
    await logWrite(folder, WRITE);

    expect((await readWriteLog(folder)).entries.length).toBe(1);
  });

  it.each([
    [
      'altered',
      (lines: readonly string[]) => lines.map((line) => line.replace('"version":2', '"version":9')),
      3,
    ],
    ['taken out', (lines: readonly string[]) => lines.filter((_line, index) => index !== 1), 3],
    ['exchanged', ([a = '', b = '', ...rest]: readonly string[]) => [b, a, ...rest], 2],
  ])('shows that a line was %s', async (_what, tamper, brokenAt) => {
    for (const version of [1, 2, 3]) await logWrite(folder, { ...WRITE, version });
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    await writeFile(path, `${tamper(lines).join('\n')}\n`);

    expect((await readWriteLog(folder)).brokenAt).toBe(brokenAt);
  });
});

describe('a write', () => {
  const now = () => new Date(WRITE.at);

  it('is logged with its version', async () => {
    await withLog(folder, CALL, () => Promise.resolve({ version: 1 }), now);

    expect((await readWriteLog(folder)).entries).toEqual([{ ...WRITE, number: 1, previous: '0'.repeat(64) }]);
  });

  it('is logged with its code where it fails', async () => {
    const failure = new ZerenError('AMBIGUOUS', 'two');

    await expect(withLog(folder, CALL, () => Promise.reject(failure), now)).rejects.toBe(failure);
    expect((await readWriteLog(folder)).entries).toMatchObject([{ outcome: 'AMBIGUOUS', version: null }]);
  });
});
