import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.ts';
import { answers } from '../../../src/graph/embedded/bolt.ts';
import type { Database } from '../../../src/graph/embedded/database.ts';
import { obtainDatabase } from '../../../src/graph/embedded/obtain.ts';
import { isAlive } from '../../../src/graph/embedded/process-alive.ts';
import { findRun } from '../../../src/graph/embedded/run-file.ts';
import { listeningPorts } from '../../support/listening-ports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { waitUntil } from '../../support/wait-until.ts';

const dataFolder = temporaryFolder();
const config = { ...readConfig(process.env), neo4j: null, dataFolder };
const messages: string[] = [];
const report = (message: string) => messages.push(message);
let both: readonly [Database, Database];

beforeAll(async () => {
  both = await Promise.all([obtainDatabase(config, report), obtainDatabase(config, report)]);
});

afterAll(async () => {
  await Promise.all(both.map((database) => database.release()));
});

const own = () => both.find((database) => database.owned) ?? both[0];

const jvmPid = async () => (await findRun(dataFolder))?.jvmPid ?? 0;

describe('obtainDatabase', () => {
  it('starts one database for two that ask at once', () => {
    expect(both.map((database) => database.owned).toSorted()).toEqual([false, true]);
    expect(both[0].credentials).toEqual(both[1].credentials);
  });

  it('keeps what it writes in the data folder from other users', () => {
    const modes = ['', 'password', 'run.json', 'neo4j'].map((name) =>
      (statSync(join(dataFolder, name)).mode & 0o777).toString(8),
    );

    expect(modes).toEqual(['700', '600', '600', '700']);
  });

  it('shows the password in no argument list and not in run.json', async () => {
    const { password } = own().credentials;
    const shown = [`/proc/${await jvmPid()}/cmdline`, join(dataFolder, 'run.json')].map((path) =>
      readFileSync(path, 'utf8'),
    );

    expect(shown.map((text) => text.includes(password))).toEqual([false, false]);
  });

  it('refuses another password', async () => {
    expect(await answers({ ...own().credentials, password: 'another one' }, 5_000)).toBe(false);
  });

  it('opens one port, on loopback', async () => {
    const { host } = new URL(own().credentials.uri);

    expect(listeningPorts(await jvmPid())).toEqual([host]);
  });

  it('does not stop a database that it did not start', async () => {
    await both.find((database) => !database.owned)?.release();

    expect(await answers(own().credentials, 5_000)).toBe(true);
  });

  it('starts a killed database again, for the same credentials', async () => {
    const killed = await jvmPid();
    process.kill(killed, 'SIGKILL');
    await waitUntil(async () => (await jvmPid()) !== killed, 150_000);

    expect(messages).toContainEqual(expect.stringMatching(/^Neo4j ended by itself/u));
    expect(await answers(own().credentials, 5_000)).toBe(true);
  });

  it('stops its database, however often it is told to', async () => {
    const jvm = await jvmPid();
    await Promise.all([own().release(), own().release()]);
    await own().release();

    expect(isAlive(jvm)).toBe(false);
    expect(await findRun(dataFolder)).toBeNull();
  });
});
