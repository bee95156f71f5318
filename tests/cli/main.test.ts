import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../src/graph/embedded/bolt.ts';
import { outcomeOf, spawnTypescript } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

const zeren = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  outcomeOf(spawnTypescript('src/cli/main.ts', words, { NEO4J_URI: '', ...environment }));

describe('zeren', () => {
  it('prints its version', async () => {
    expect(await zeren(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it.each(['sing', 'constructor'])('ends with 2 for %s, a command that it does not have', async (word) => {
    const { status, stderr } = await zeren([word]);

    expect([status, stderr.split('\n')[0]]).toEqual([2, `error: unknown command '${word}'`]);
  });

  it('ends with 2 for a setting that is not what it must be', async () => {
    const { status, stderr } = await zeren(['start'], { PORT: '70000' });

    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^BAD_USER_INPUT: PORT: .+, got "70000"\n$/u),
    ]);
  });

  it('ends with 3 when the port is taken, before it starts a database', async () => {
    const port = await findFreePort();
    const program = createServer().listen(port, '127.0.0.1');
    const { status, stderr } = await zeren(['start'], {
      PORT: String(port),
      ZEREN_DATA: join(folder, 'data'),
    });
    program.close();

    expect([status, stderr]).toEqual([
      3,
      `PORT_TAKEN: expected port ${port} of 127.0.0.1 to be free; set PORT to another one\n`,
    ]);
  });
});

describe('zeren doctor', () => {
  it('ends with 3 and says what to do where something is missing', async () => {
    const { status, stdout } = await zeren(['doctor'], {
      PATH: folder,
      JAVA_HOME: '',
      ZEREN_DATA: join(folder, 'doctor'),
    });

    expect(status).toBe(3);
    expect(stdout.split('\n').map((line) => line.slice(0, 19).trimEnd())).toEqual([
      'ok    Node.js',
      'fail  Java',
      expect.stringMatching(/^(ok|fail)\s+Maven$/u),
      'ok    Data folder',
      'ok    Disk',
      expect.stringMatching(/^(ok|warn)\s+Port$/u),
      'fail  Database',
      '',
    ]);
  });
});
