import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parseCommand } from '../../src/cli/parse.ts';
import { openTestReader } from '../support/reader.ts';

describe('zeren parse', () => {
  let folder = '';
  let printed = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeren-parse-'));
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((words) => {
      printed += String(words);
      return true;
    });
    jest.spyOn(console, 'error').mockReturnValue();
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
    process.exitCode = undefined;
  });

  function write(name: string, content: string | Uint8Array): string {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  }

  async function run(...words: readonly string[]): Promise<typeof process.exitCode> {
    await parseCommand(openTestReader).parseAsync([...words], { from: 'user' });
    return process.exitCode;
  }

  it('prints one JSON document a file and reads on behind files that cannot be read', async () => {
    const files = [
      join(folder, 'missing.txt'),
      write('empty.txt', ''),
      write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
      folder,
      write('plan.txt', '一、任务\n1.建设。(牵头单位:县教育局)'),
    ];

    const status = await run('--json', ...files);

    expect([status, codesOf(printed)]).toEqual([
      1,
      [
        ['quarantined', 'FILE_NOT_FOUND'],
        ['quarantined', 'FILE_EMPTY'],
        ['quarantined', 'FILE_BINARY'],
        ['quarantined', 'FILE_UNREADABLE'],
        [expect.stringMatching(/^parsed/u), null],
      ],
    ]);
  });

  it('prints the text in which offsets count', async () => {
    const status = await run('--text', write('plan.txt', '\ufeff一、任務\r\n'));

    expect([status, printed]).toEqual([undefined, '一、任務\r\n']);
  });

  it('prints a summary without an option', async () => {
    await run(write('plan.txt', '一、任务\n1.建设。(牵头单位:县教育局)'));

    expect(printed).toContain('1 of 1 assignment clauses and rows read');
  });
});

function codesOf(lines: string): readonly unknown[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const parsed: unknown = JSON.parse(line);
      return isReading(parsed) ? [parsed.outcome, parsed.code] : parsed;
    });
}

function isReading(value: unknown): value is { readonly outcome: unknown; readonly code: unknown } {
  return typeof value === 'object' && value !== null && 'outcome' in value && 'code' in value;
}
