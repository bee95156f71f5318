/** A server as a process: who may start one, what it prints, how it ends. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive } from '../../src/graph/embedded/process-alive.ts';
import { findRun } from '../../src/graph/embedded/run-file.ts';
import { outcomeOf, spawnTypescript, type Child, type Outcome } from '../support/spawn-typescript.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { waitUntil } from '../support/wait-until.ts';

const dataFolder = join(temporaryFolder(), 'data');
const environment = { NEO4J_URI: '', PORT: '0', ZEREN_DATA: dataFolder };

let server: Child;
let ended: Promise<Outcome>;
let jvm: number;

const start = () => spawnTypescript('src/cli/main.ts', ['start', '--empty'], environment);

beforeAll(async () => {
  server = start();
  ended = outcomeOf(server);
  const lines: string[] = [];
  server.stdout.on('data', (text: string) => lines.push(text));
  await waitUntil(() => Promise.resolve(lines.join('').includes('Ctrl-C')), 150_000);
  jvm = (await findRun(dataFolder))?.jvmPid ?? 0;
}, 90_000);
afterAll(() => {
  server.kill('SIGKILL');
});

describe('zeren start', () => {
  it('ends with 3 where another process runs the database, and names it', async () => {
    const { status, stderr } = await outcomeOf(start());

    expect([status, stderr]).toEqual([
      3,
      `FOLDER_LOCKED: expected to own ${dataFolder}, but process ${server.pid ?? 0} runs its database; stop it, or set ZEREN_DATA to another folder\n`,
    ]);
    expect(isAlive(jvm)).toBe(true);
  });

  it('ends with 2 for an address that is not of this machine', async () => {
    const child = spawnTypescript('src/cli/main.ts', ['start'], {
      ...environment,
      HOST: '192.0.2.1',
      PORT: '4999',
    });
    const { status, stderr } = await outcomeOf(child);

    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^BAD_USER_INPUT: HOST, PORT: .+192\.0\.2\.1/u),
    ]);
  });

  it('stops its database when it is told to, and logs nothing but JSON, without the password', async () => {
    const password = readFileSync(join(dataFolder, 'password'), 'utf8').trim();
    server.kill('SIGTERM');
    const { status, stdout, stderr } = await ended;

    expect([status, isAlive(jvm), await findRun(dataFolder)]).toEqual([0, false, null]);
    expect(stdout).toMatch(
      /^starting Neo4j\nNeo4j is ready at .+\nGraphQL: http.+\/graphql\nStop with Ctrl-C\.\n$/u,
    );
    const log = stderr.trim().split('\n');
    expect(log.filter((line) => !line.startsWith('{"level":'))).toEqual([]);
    expect(log.join()).toContain('"signal":"SIGTERM"');
    expect((stdout + stderr).includes(password)).toBe(false);
  });

  it('stops its database when it is told to before that is ready', async () => {
    const child = start();
    const outcome = outcomeOf(child);
    const lines: string[] = [];
    child.stdout.on('data', (text: string) => lines.push(text));
    await waitUntil(() => Promise.resolve(lines.join('').includes('starting Neo4j')), 150_000);
    child.kill('SIGTERM');
    const { status, stdout } = await outcome;

    expect([status, await findRun(dataFolder)]).toEqual([0, null]);
    expect(stdout).not.toContain('GraphQL');
  });
});
