import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { logWrite } from '../../src/ingest/write-log.ts';
import { outcomeOf, spawnTypescript, type Outcome } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
let token = '';
let keyId = '';

function zeren(...words: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawnTypescript('src/cli/main.ts', words, { ZEREN_DATA: folder }));
}

describe('zeren key', () => {
  it('makes a key and shows it once, alone on standard output', async () => {
    const { status, stdout, stderr } = await zeren('key', 'create', '--role', 'curator', '--name', '督查室');
    token = stdout.trim();
    keyId = /key_\w+/u.exec(stderr)?.[0] ?? '';

    expect(stdout).toMatch(/^zrn_[\w-]{43}\n$/u);
    expect(stderr).not.toContain(token);
    expect(status).toBe(0);
  });

  it('lists keys without their secrets', async () => {
    const { stdout } = await zeren('key', 'list');
    const json = await zeren('key', 'list', '--json');

    expect(stdout).toMatch(new RegExp(`^${keyId} CURATOR 督查室, made \\S+Z\\n1 keys\\n$`, 'u'));
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: keyId, role: 'CURATOR', expiresAt: null }]);
    expect(stdout + json.stdout).not.toContain(token.slice(4));
  });

  it('takes a key back once', async () => {
    const { stdout, status } = await zeren('key', 'revoke', keyId);
    const again = await zeren('key', 'revoke', keyId);

    expect(stdout).toMatch(new RegExp(`^revoked ${keyId} CURATOR 督查室, made .*; revoked \\S+Z\\n$`, 'u'));
    expect({ status, again: again.status }).toEqual({ status: 0, again: 1 });
  });

  it.each([
    ['a role that there is not', ['--role', 'owner', '--name', '甲']],
    ['no name', ['--role', 'admin']],
    ['a day that there is not', ['--role', 'admin', '--name', '甲', '--expires', '2026-13-01']],
    ['a day that is over', ['--role', 'admin', '--name', '甲', '--expires', '2020-01-01']],
  ])('refuses %s with status 2', async (_what, words) => {
    const { status, stdout } = await zeren('key', 'create', ...words);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('zeren log', () => {
  it('prints what was written, and that nothing was altered', async () => {
    await logWrite(join(folder, 'store'), {
      ...{ at: '2026-03-01T08:00:00.000Z', keyId: 'key_1', name: '督查室', requestId: 'r1' },
      ...{ operation: 'REMOVE', arguments: { document: '方案', reason: '误收' } },
      ...{ outcome: 'DONE', version: 4, decisionId: null },
    });
    const { stdout, status } = await zeren('log');

    expect(stdout).toMatch(
      /^1 2026-03-01T08:00:00\.000Z 督查室 \(key_1\) REMOVE document=方案 reason=误收: DONE version 4\n1 writes, none altered; last digest [0-9a-f]{64}\n$/u,
    );
    expect(status).toBe(0);
  });
});
