/** The jars of Neo4j and the compiled launcher: fetched once by Maven, kept in the cache folder for all clones. */

import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { ZerenError } from '../../errors.ts';
import { assertFreeSpace, hasCode, makeFolder } from './folder.ts';
import { lastLines } from './last-lines.ts';
import { getMaven, type Jdk } from './programs.ts';

/** Found from src/ and from dist/ alike: both are three folders deep, and the build does not copy these files. */
const POM = fileURLToPath(new URL('../../../src/graph/embedded/pom.xml', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../../src/graph/embedded/Launcher.java', import.meta.url));

/** Written last: the size in bytes of each file that a whole cache has, by its path in the cache. */
const MARKER = 'files.json';
const markerSchema = z.record(z.string(), z.number());

const FETCH_DEADLINE_MS = 15 * 60_000;
const NEEDED_BYTES = 400 * 1024 * 1024;

const run = promisify(execFile);

/**
 * The class path of the launcher. A cache that lacks a file, or has one of another size, is made anew.
 * @throws ZerenError MAVEN_MISSING or MAVEN_FAILED (only if the jars must be fetched), DISK_FULL, FOLDER_UNWRITABLE.
 */
export async function obtainJars(
  config: Config,
  jdk: Jdk,
  report: (message: string) => void,
): Promise<string> {
  const folder = join(config.cacheFolder, await cacheName());
  if (!(await isWhole(folder))) await fill(folder, config, jdk, report);
  return [join(folder, 'launcher'), join(folder, 'jars', '*')].join(delimiter);
}

/** Whether the jars are in the cache, so that a start needs no Maven and no network. */
export async function hasJars(config: Config): Promise<boolean> {
  return isWhole(join(config.cacheFolder, await cacheName()));
}

async function cacheName(): Promise<string> {
  const pom = await readFile(POM);
  const version = /<neo4j\.version>([\d.]+)</u.exec(pom.toString('utf8'))?.[1] ?? 'unknown';
  const digest = createHash('sha256')
    .update(pom)
    .update(await readFile(LAUNCHER))
    .digest('hex');
  return `neo4j-${version}-${digest.slice(0, 12)}`;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes = markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
    for (const [file, size] of Object.entries(sizes)) {
      if ((await stat(join(folder, file))).size !== size) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Made beside its place and renamed into it, so that nobody sees half a cache and two processes do no harm. */
async function fill(
  folder: string,
  config: Config,
  jdk: Jdk,
  report: (message: string) => void,
): Promise<void> {
  const maven = await getMaven(config);
  const made = `${folder}.${randomUUID()}`;
  await makeFolder(made);
  try {
    await assertFreeSpace(made, NEEDED_BYTES);
    const begun = performance.now();
    report('fetching the Neo4j jars (about 120 MB, once for this machine)');
    await fetchJars(maven, jdk, join(made, 'jars'));
    await run(jdk.javac, [
      '--release',
      '17',
      '-cp',
      join(made, 'jars', '*'),
      '-d',
      join(made, 'launcher'),
      LAUNCHER,
    ]).catch((cause: unknown) => {
      throw new ZerenError('JAVA_MISSING', `expected a JDK with javac, got: ${String(cause)}`, { cause });
    });
    await writeFile(join(made, MARKER), JSON.stringify(await sizesOf(made), null, 1));
    await putInPlace(made, folder);
    report(`fetched the Neo4j jars in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function fetchJars(maven: string, jdk: Jdk, folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  try {
    await run(maven, ['-B', '-q', '-f', POM, ...goal], {
      env: { ...process.env, JAVA_HOME: jdk.home },
      timeout: FETCH_DEADLINE_MS,
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (cause) {
    throw new ZerenError(
      'MAVEN_FAILED',
      `Maven could not fetch the Neo4j jars: ${lastLines(printedBy(cause))}`,
      {
        cause,
      },
    );
  }
}

const outputSchema = z.object({ stdout: z.string(), stderr: z.string() });

function printedBy(cause: unknown): string {
  const output = outputSchema.safeParse(cause);
  return output.success ? output.data.stdout + output.data.stderr : String(cause);
}

async function sizesOf(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const sizes = await Promise.all(
    files.sort().map(async (file) => [file, (await stat(join(folder, file))).size] as const),
  );
  return Object.fromEntries(sizes);
}

async function putInPlace(made: string, folder: string): Promise<void> {
  if (await isWhole(folder)) return;
  const damaged = join(dirname(folder), `damaged.${randomUUID()}`);
  await rename(folder, damaged).catch((cause: unknown) => {
    if (!hasCode(cause, 'ENOENT')) throw cause;
  });
  try {
    await rename(made, folder);
  } catch (cause) {
    // Another process put its own there meanwhile: as good as ours.
    if (!(await isWhole(folder))) throw cause;
  } finally {
    await rm(damaged, { recursive: true, force: true });
  }
}
