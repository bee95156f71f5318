/** Neo4j as a child process. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZerenError } from '../../errors.ts';
import { pause, withDeadline } from '../deadline.ts';
import { answers, LOOPBACK } from './bolt.ts';
import { lastLines } from './last-lines.ts';
import { JVM_OPTIONS, neo4jSettings } from './settings.ts';

export interface ServerPlan {
  /** Absolute paths: the program, the class path, and the folder of Neo4j's own files. */
  readonly java: string;
  readonly classPath: string;
  readonly home: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface RunningServer {
  readonly pid: number;
  /** Settles when the process has ended, whyever, with the end of what it printed. */
  readonly exited: Promise<string>;
  /** Asks it to end, then insists; settles when it has. Any number of calls. */
  stop(): Promise<void>;
}

const READY = 'Started.';
const START_DEADLINE_MS = 120_000;
const STOP_PATIENCE_MS = 20_000;
/** Between `Started.` and the first answer over Bolt. */
const BOLT_PATIENCE_MS = 20_000;
const ANSWER_DEADLINE_MS = 3_000;
const ANSWER_PAUSE_MS = 100;
const TAIL_CHARACTERS = 64_000;

/**
 * Settles when Neo4j says `Started.` and takes the password over Bolt.
 * @throws ZerenError PORT_TAKEN, FOLDER_LOCKED (the store is held by another Neo4j), START_TIMEOUT, DATABASE_CRASHED.
 */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  const configuration = join(plan.home, 'conf');
  await mkdir(configuration, { recursive: true });
  await writeFile(join(configuration, 'neo4j.conf'), neo4jSettings(plan.port), { mode: 0o600 });
  // A process group of its own: an interrupt from the keyboard is for the parent, which then stops it in order.
  const child = spawn(
    plan.java,
    [
      ...JVM_OPTIONS,
      '-cp',
      plan.classPath,
      'Launcher',
      '--console-mode',
      `--home-dir=${plan.home}`,
      `--config-dir=${configuration}`,
    ],
    { cwd: plan.home, detached: true },
  );
  const output = watchOutput(child);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (cause) => {
      resolve(String(cause));
    });
    child.once('close', () => {
      resolve(output.tail());
    });
  });
  // The pipe breaks when the process ends; `exited` tells that.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${plan.password}\n`);
  const server: RunningServer = { pid: child.pid ?? 0, exited, stop: () => stop(child, exited) };
  try {
    await waitUntilReady(plan, output, exited);
    return server;
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

interface Output {
  readonly started: Promise<void>;
  tail(): string;
}

function watchOutput(child: ChildProcessWithoutNullStreams): Output {
  let tail = '';
  const started = new Promise<void>((resolve) => {
    const take = (text: string): void => {
      tail = (tail + text).slice(-TAIL_CHARACTERS);
      if (tail.includes(READY)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
  });
  return { started, tail: () => tail };
}

async function waitUntilReady(plan: ServerPlan, output: Output, exited: Promise<string>): Promise<void> {
  const ready = output.started.then(() => waitForBolt(plan));
  const ended = exited.then((text) => {
    throw toStartError(text, plan);
  });
  try {
    await withDeadline(Promise.race([ready, ended]), START_DEADLINE_MS, 'start of Neo4j');
  } catch (cause) {
    if (cause instanceof ZerenError && cause.code !== 'TIMEOUT') throw cause;
    throw new ZerenError(
      'START_TIMEOUT',
      `expected Neo4j to be ready within ${START_DEADLINE_MS / 1000} s, got:\n${lastLines(output.tail())}`,
      { cause },
    );
  }
}

async function waitForBolt(plan: ServerPlan): Promise<void> {
  const begun = performance.now();
  const credentials = { uri: `bolt://${LOOPBACK}:${plan.port}`, user: plan.user, password: plan.password };
  while (!(await answers(credentials, ANSWER_DEADLINE_MS))) {
    if (performance.now() - begun > BOLT_PATIENCE_MS) {
      throw new ZerenError(
        'DATABASE_UNAVAILABLE',
        `Neo4j started but refuses the password kept for it; remove ${plan.home} to begin with an empty graph`,
      );
    }
    await pause(ANSWER_PAUSE_MS);
  }
}

async function stop(child: ChildProcessWithoutNullStreams, exited: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  await withDeadline(exited, STOP_PATIENCE_MS, 'stop of Neo4j').catch(() => {
    child.kill('SIGKILL');
  });
  await exited;
}

/** What Neo4j prints is all that says why it ended. */
function toStartError(output: string, plan: ServerPlan): ZerenError {
  const lines = lastLines(output);
  if (/BindException|Address already in use/u.test(output)) {
    return new ZerenError(
      'PORT_TAKEN',
      `expected port ${plan.port} of ${LOOPBACK} to be free, got:\n${lines}`,
    );
  }
  if (/FileLockException|has been locked by another process|store_lock/u.test(output)) {
    return new ZerenError('FOLDER_LOCKED', `another Neo4j works in ${plan.home}:\n${lines}`);
  }
  if (output.includes('No space left on device')) {
    return new ZerenError('DISK_FULL', `no space left for ${plan.home}:\n${lines}`);
  }
  return new ZerenError('DATABASE_CRASHED', `Neo4j ended before it was ready:\n${lines}`);
}
