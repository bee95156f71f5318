/** The database to work with: a given server, one that another process runs in this data folder, or one of our own. */

import type { Config, ServerCredentials } from '../../config.ts';
import { ZerenError } from '../../errors.ts';
import { pause } from '../deadline.ts';
import { answers } from './bolt.ts';
import type { Database } from './database.ts';
import { claim } from './lock.ts';
import { own } from './own.ts';
import { isAlive } from './process-alive.ts';
import { findCredentials, findRun } from './run-file.ts';

/** While another process starts or stops its database here. */
const OWNER_PATIENCE_MS = 150_000;
const ANSWER_DEADLINE_MS = 3_000;
const LONGEST_PAUSE_MS = 500;

/**
 * @throws ZerenError JAVA_MISSING, JAVA_WRONG_VERSION, MAVEN_MISSING, MAVEN_FAILED, FOLDER_LOCKED, FOLDER_UNWRITABLE,
 *   DISK_FULL, START_TIMEOUT, DATABASE_CRASHED, DATABASE_UNAVAILABLE (it refuses the kept password).
 */
export async function obtainDatabase(config: Config, report: (message: string) => void): Promise<Database> {
  if (config.neo4j !== null) return borrowed(config.neo4j);
  const begun = performance.now();
  let waitingFor: number | null = null;
  for (;;) {
    const running = await findRunning(config.dataFolder);
    if (running !== null) return borrowed(running);
    const lock = await claim(config.dataFolder);
    if (lock.held) return own(config, report, lock);
    if (performance.now() - begun > OWNER_PATIENCE_MS) {
      throw new ZerenError(
        'FOLDER_LOCKED',
        `process ${lock.pid} owns ${config.dataFolder}, and its database does not answer; stop it first`,
      );
    }
    if (waitingFor !== lock.pid && lock.pid !== process.pid) {
      report(`waiting for the database of process ${lock.pid}`);
    }
    waitingFor = lock.pid;
    // At random, so that two that stepped back from each other do not meet again.
    await pause(LONGEST_PAUSE_MS * (0.2 + 0.8 * Math.random()));
  }
}

async function findRunning(dataFolder: string): Promise<ServerCredentials | null> {
  const run = await findRun(dataFolder);
  if (run === null || !isAlive(run.pid)) return null;
  const credentials = await findCredentials(dataFolder, run);
  return credentials !== null && (await answers(credentials, ANSWER_DEADLINE_MS)) ? credentials : null;
}

function borrowed(credentials: ServerCredentials): Database {
  return {
    credentials,
    owned: false,
    crashed: new Promise(() => undefined),
    release: () => Promise.resolve(),
  };
}
