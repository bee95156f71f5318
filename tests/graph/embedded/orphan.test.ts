import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.ts';
import { answers } from '../../../src/graph/embedded/bolt.ts';
import { obtainDatabase } from '../../../src/graph/embedded/obtain.ts';
import { isAlive } from '../../../src/graph/embedded/process-alive.ts';
import { findRun } from '../../../src/graph/embedded/run-file.ts';
import { spawnTypescript } from '../../support/spawn-typescript.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { waitUntil } from '../../support/wait-until.ts';

const dataFolder = temporaryFolder();
const config = { ...readConfig(process.env), neo4j: null, dataFolder };

describe('a database whose owner is killed', () => {
  it('is gone within 5 s, and the next start works in the same folder', async () => {
    const owner = spawnTypescript('tests/graph/embedded/own-database.ts', [], {
      NEO4J_URI: '',
      ZEREN_DATA: dataFolder,
    });
    await once(owner.stdout, 'data');
    const jvm = (await findRun(dataFolder))?.jvmPid ?? 0;
    expect(isAlive(jvm)).toBe(true);

    owner.kill('SIGKILL');
    expect(await waitUntil(() => !isAlive(jvm), 10_000)).toBeLessThan(5_000);

    const next = await obtainDatabase(config, () => undefined);
    expect([next.owned, await answers(next.credentials, 5_000)]).toEqual([true, true]);
    await next.release();
  });
});
