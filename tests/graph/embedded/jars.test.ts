import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.ts';
import { hasJars, obtainJars } from '../../../src/graph/embedded/jars.ts';
import { findJdk } from '../../../src/graph/embedded/programs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cacheFolder = join(temporaryFolder(), 'cache');
const shared = readConfig(process.env);
const config = { ...shared, cacheFolder };
const messages: string[] = [];
const report = (message: string) => messages.push(message);

/** The cache of this machine again, in links. */
function linkCache(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (statSync(source).isDirectory()) linkCache(source, target);
    else linkSync(source, target);
  }
}

describe('obtainJars', () => {
  it('needs Maven when the cache is empty', async () => {
    const jdk = await findJdk(config);

    await expect(obtainJars({ ...config, searchPath: [] }, jdk, report)).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
    });
    expect(await hasJars(config)).toBe(false);
  });

  it('says what Maven said when it fails', async () => {
    const jdk = { ...(await findJdk(config)), home: join(cacheFolder, 'no-java-here') };

    await expect(obtainJars(config, jdk, report)).rejects.toMatchObject({
      code: 'MAVEN_FAILED',
      message: expect.stringMatching(/JAVA_HOME/u),
    });
  });

  it('fetches a damaged cache again', async () => {
    const name =
      readdirSync(shared.cacheFolder).find((entry) => /^neo4j-[\d.]+-[0-9a-f]{12}$/u.test(entry)) ?? '';
    linkCache(join(shared.cacheFolder, name), join(cacheFolder, name));
    const jars = join(cacheFolder, name, 'jars');
    const damaged = join(jars, readdirSync(jars).find((file) => file.startsWith('picocli')) ?? '');
    rmSync(damaged);
    messages.length = 0;
    await obtainJars(config, await findJdk(config), report);

    expect(messages).toEqual([
      expect.stringMatching(/^fetching the Neo4j jars/u),
      expect.stringMatching(/^fetched the Neo4j jars in/u),
    ]);
    expect(existsSync(damaged)).toBe(true);
    expect(readdirSync(cacheFolder)).toEqual([name]);
  });
});
