/** The programs of the machine that the embedded Neo4j needs: a JDK, and Maven for the first fetch. */

import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../../config.ts';
import { ZerenError } from '../../errors.ts';

export interface Jdk {
  /** Absolute paths of the programs. */
  readonly java: string;
  readonly javac: string;
  /** What JAVA_HOME must say for Maven to use this JDK. */
  readonly home: string;
  /** 17 to 21. */
  readonly major: number;
}

type Places = Pick<Config, 'javaHome' | 'searchPath'>;

const OLDEST_JAVA = 17;
const NEWEST_JAVA = 21;
const ANSWER_DEADLINE_MS = 20_000;

const run = promisify(execFile);

/**
 * The first suitable JDK: the one of JAVA_HOME, then those on PATH.
 * @throws ZerenError JAVA_MISSING, or JAVA_WRONG_VERSION naming the ones found.
 */
export async function findJdk(places: Places): Promise<Jdk> {
  const folders = [...(places.javaHome === null ? [] : [join(places.javaHome, 'bin')]), ...places.searchPath];
  const refused: string[] = [];
  for (const folder of folders) {
    const java = await findProgram([folder], 'java');
    if (java === null) continue;
    const found = await askVersion(java);
    if (found === null) refused.push(`${java} does not answer`);
    else if (found.major < OLDEST_JAVA || found.major > NEWEST_JAVA)
      refused.push(`${java} is version ${found.major}`);
    else return { java, javac: join(found.home, 'bin', 'javac'), home: found.home, major: found.major };
  }
  if (refused.length === 0) {
    throw new ZerenError(
      'JAVA_MISSING',
      'expected a JDK 17 or 21 in JAVA_HOME or on PATH, got none; install one (Debian: apt-get install openjdk-17-jdk-headless)',
    );
  }
  throw new ZerenError('JAVA_WRONG_VERSION', `expected a JDK 17 or 21, got: ${refused.join('; ')}`);
}

/** @throws ZerenError MAVEN_MISSING when no folder of PATH has `mvn`. */
export async function getMaven(places: Places): Promise<string> {
  const maven = await findProgram(places.searchPath, 'mvn');
  if (maven === null) {
    throw new ZerenError(
      'MAVEN_MISSING',
      'expected Maven (mvn) on PATH to fetch the Neo4j jars once, got none; install it (Debian: apt-get install maven)',
    );
  }
  return maven;
}

async function findProgram(folders: readonly string[], name: string): Promise<string | null> {
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

/** The properties go to standard error, one `name = value` a line. */
async function askVersion(java: string): Promise<{ readonly major: number; readonly home: string } | null> {
  try {
    const { stderr } = await run(java, ['-XshowSettings:properties', '-version'], {
      timeout: ANSWER_DEADLINE_MS,
    });
    const major = /^\s*java\.specification\.version = (?:1\.)?(\d+)/mu.exec(stderr)?.[1];
    const home = /^\s*java\.home = (.+)$/mu.exec(stderr)?.[1];
    const printed = /version "(?:1\.)?(\d+)/u.exec(stderr)?.[1];
    const version = major ?? printed;
    return version === undefined ? null : { major: Number(version), home: home ?? join(java, '..', '..') };
  } catch {
    return null;
  }
}
