/** A database that this process starts, keeps running and stops. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { ZerenError } from '../../errors.ts';
import { pause } from '../deadline.ts';
import { findFreePort, LOOPBACK } from './bolt.ts';
import { assertFreeSpace } from './folder.ts';
import { obtainJars } from './jars.ts';
import { lastLines } from './last-lines.ts';
import type { Claim } from './lock.ts';
import type { Database } from './database.ts';
import { isAlive } from './process-alive.ts';
import { findJdk } from './programs.ts';
import { findRun, obtainPassword, removeRun, writeRun } from './run-file.ts';
import { type RunningServer, startServer, type ServerPlan } from './server.ts';

type Report = (message: string) => void;
type Held = Extract<Claim, { held: true }>;

const USER = 'neo4j';
const NEEDED_BYTES = 500 * 1024 * 1024;
const PORT_TRIES = 3;
const RESTARTS = 3;
/** A JVM whose parent died halts within this time. */
const ORPHAN_PATIENCE_MS = 8_000;

/** Starts Neo4j in the data folder, which `lock` gives to this process alone. The lock is released with the database. */
export async function own(config: Config, report: Report, lock: Held): Promise<Database> {
  try {
    const plan = await prepare(config, report);
    const { server, port } = await startOnFreePort(plan, config, report);
    return supervise({ ...plan, port }, server, config, report, lock);
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function prepare(config: Config, report: Report): Promise<Omit<ServerPlan, 'port'>> {
  await assertFreeSpace(config.dataFolder, NEEDED_BYTES);
  const jdk = await findJdk(config);
  const classPath = await obtainJars(config, jdk, report);
  await waitForOrphan(config.dataFolder);
  await removeRun(config.dataFolder);
  const home = join(config.dataFolder, 'neo4j');
  await mkdir(home, { recursive: true, mode: 0o700 });
  return { java: jdk.java, classPath, home, user: USER, password: await obtainPassword(config.dataFolder) };
}

/** The last owner died without stopping its database: that ends by itself, soon. */
async function waitForOrphan(dataFolder: string): Promise<void> {
  const run = await findRun(dataFolder);
  const begun = performance.now();
  while (run !== null && isAlive(run.jvmPid) && performance.now() - begun < ORPHAN_PATIENCE_MS) {
    await pause(100);
  }
}

async function startOnFreePort(
  plan: Omit<ServerPlan, 'port'>,
  config: Config,
  report: Report,
): Promise<{ server: RunningServer; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      return { server: await start({ ...plan, port }, config, report), port };
    } catch (cause) {
      const worthRetrying =
        cause instanceof ZerenError && ['PORT_TAKEN', 'FOLDER_LOCKED'].includes(cause.code);
      if (!worthRetrying || attempt === PORT_TRIES) throw cause;
      report(`${cause.code}: trying again`);
    }
  }
}

async function start(plan: ServerPlan, config: Config, report: Report): Promise<RunningServer> {
  const begun = performance.now();
  report('starting Neo4j');
  const server = await startServer(plan);
  await writeRun(config.dataFolder, {
    pid: process.pid,
    jvmPid: server.pid,
    uri: toUri(plan.port),
    user: plan.user,
    startedAt: new Date().toISOString(),
  });
  report(`Neo4j is ready at ${toUri(plan.port)} after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return server;
}

/** Starts it again, on the same port and with the same password, when it ends unasked. */
function supervise(
  plan: ServerPlan,
  first: RunningServer,
  config: Config,
  report: Report,
  lock: Held,
): Database {
  let server = Promise.resolve(first);
  let stopping: Promise<void> | null = null;
  const watch = async (): Promise<ZerenError> => {
    for (let restarts = 0; ; restarts += 1) {
      const output = await (await server).exited;
      if (stopping !== null) return new Promise(() => undefined);
      const end = `Neo4j ended by itself:\n${lastLines(output)}`;
      report(end);
      if (restarts === RESTARTS) return new ZerenError('DATABASE_CRASHED', end);
      try {
        server = start(plan, config, report);
        await server;
      } catch (cause) {
        return cause instanceof ZerenError ? cause : new ZerenError('DATABASE_CRASHED', end, { cause });
      }
    }
  };
  const crashed = watch();
  const end = async (): Promise<void> => {
    const running = await server.catch(() => null);
    await running?.stop();
    await removeRun(config.dataFolder);
    await lock.release();
  };
  return {
    credentials: { uri: toUri(plan.port), user: plan.user, password: plan.password },
    owned: true,
    crashed,
    release: () => (stopping ??= end()),
  };
}

function toUri(port: number): string {
  return `bolt://${LOOPBACK}:${port}`;
}
