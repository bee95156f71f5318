import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.ts';
import { findJdk, getMaven } from '../../../src/graph/embedded/programs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const { javaHome, searchPath } = readConfig(process.env);

/** A JAVA_HOME whose `java` prints what a JDK of this version prints. */
function fakeJdk(version: string): string {
  const home = join(folder, `jdk-${version}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  const java = join(home, 'bin', 'java');
  writeFileSync(java, `#!/bin/sh\necho 'openjdk version "${version}" 2020-01-01' >&2\n`);
  chmodSync(java, 0o755);
  return home;
}

describe('findJdk', () => {
  it('finds the JDK of this machine', async () => {
    const { major } = await findJdk({ javaHome, searchPath });

    expect([17, 18, 19, 20, 21]).toContain(major);
  });

  it('takes JAVA_HOME before PATH', async () => {
    const home = fakeJdk('21.0.2');

    expect(await findJdk({ javaHome: home, searchPath })).toEqual({
      java: join(home, 'bin', 'java'),
      javac: join(home, 'bin', 'javac'),
      home,
      major: 21,
    });
  });

  it.each(['1.8.0_392', '11.0.2', '24'])('refuses Java %s', async (version) => {
    await expect(findJdk({ javaHome: fakeJdk(version), searchPath: [] })).rejects.toMatchObject({
      code: 'JAVA_WRONG_VERSION',
    });
  });

  it('passes over a Java of another version for one on PATH', async () => {
    const { home } = await findJdk({
      javaHome: fakeJdk('11.0.2'),
      searchPath: [join(fakeJdk('17.0.1'), 'bin')],
    });

    expect(home).toBe(join(folder, 'jdk-17.0.1'));
  });

  it('says that there is none', async () => {
    await expect(findJdk({ javaHome: join(folder, 'nowhere'), searchPath: [] })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
    });
  });
});

describe('getMaven', () => {
  it('says that there is none', async () => {
    await expect(getMaven({ javaHome, searchPath: [folder] })).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
    });
  });
});
