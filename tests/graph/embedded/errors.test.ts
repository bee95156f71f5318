import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.ts';
import { findFreePort, isPortFree } from '../../../src/graph/embedded/bolt.ts';
import { assertFreeSpace, makeFolder } from '../../../src/graph/embedded/folder.ts';
import { obtainJars } from '../../../src/graph/embedded/jars.ts';
import { obtainDatabase } from '../../../src/graph/embedded/obtain.ts';
import { findJdk } from '../../../src/graph/embedded/programs.ts';
import { startServer } from '../../../src/graph/embedded/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const config = { ...readConfig(process.env), neo4j: null, dataFolder: join(folder, 'data') };
const silent = () => undefined;

describe('a database that cannot be had', () => {
  it('names a missing Java, and leaves the folder free', async () => {
    const refused = obtainDatabase({ ...config, javaHome: null, searchPath: [] }, silent);
    await expect(refused).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    const again = obtainDatabase({ ...config, javaHome: null, searchPath: [] }, silent);
    await expect(again).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  });

  it('names a data folder that is a file', async () => {
    const dataFolder = join(folder, 'file');
    writeFileSync(dataFolder, '');

    await expect(obtainDatabase({ ...config, dataFolder }, silent)).rejects.toMatchObject({
      code: 'FOLDER_UNWRITABLE',
    });
  });

  it('names the free and the needed space', async () => {
    await makeFolder(config.dataFolder);

    await expect(assertFreeSpace(config.dataFolder, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/^expected 8589934591 MiB free in .+, got \d+ MiB$/u),
    });
  });

  it('names a port that is taken', async () => {
    const port = await findFreePort();
    const program = createServer().listen(port, '127.0.0.1');
    const jdk = await findJdk(config);
    const started = startServer({
      java: jdk.java,
      classPath: await obtainJars(config, jdk, silent),
      home: join(folder, 'neo4j'),
      port,
      user: 'neo4j',
      password: 'a password of a test',
    });

    await expect(started).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    expect(await isPortFree('127.0.0.1', port)).toBe(false);
    program.close();
  });

  it('takes a given server as it is', async () => {
    const neo4j = { uri: 'neo4j://db.example:7687', user: 'reader', password: 'secret' };
    const { credentials, owned } = await obtainDatabase({ ...config, neo4j }, silent);

    expect({ credentials, owned }).toEqual({ credentials: neo4j, owned: false });
  });
});
