/** `zeren doctor`: what Zeren needs of this machine, one line each, and what to do where something is missing. */

import { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { ZerenError } from '../errors.ts';
import { openGraph } from '../graph/client.ts';
import { isPortFree } from '../graph/embedded/bolt.ts';
import { assertFreeSpace, freeBytes, makeFolder } from '../graph/embedded/folder.ts';
import { hasJars } from '../graph/embedded/jars.ts';
import { obtainDatabase } from '../graph/embedded/obtain.ts';
import { findJdk, getMaven } from '../graph/embedded/programs.ts';

type Level = 'ok' | 'warn' | 'fail';

interface Finding {
  readonly level: Level;
  readonly text: string;
}

interface Check {
  readonly name: string;
  /** What was found; an error of the closed list counts as `fail`. */
  readonly look: (config: Config) => Promise<Finding>;
}

const NEEDED_BYTES = 500 * 1024 * 1024;
const GIBIBYTE = 1024 ** 3;

const CHECKS: readonly Check[] = [
  { name: 'Node.js', look: () => Promise.resolve(ok(process.versions.node)) },
  { name: 'Java', look: lookForJava },
  { name: 'Maven', look: lookForMaven },
  { name: 'Data folder', look: lookAtFolder },
  { name: 'Disk', look: lookAtDisk },
  { name: 'Port', look: lookAtPort },
  { name: 'Database', look: lookAtDatabase },
];

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check Java, Maven, disk, port and database, and say what to do (检查运行环境)')
    .action(async () => {
      const config = readConfig(process.env);
      for (const check of CHECKS) {
        const { level, text } = await check.look(config).catch(toFinding);
        console.log(`${level.padEnd(4)}  ${check.name.padEnd(11)}  ${text}`);
        if (level === 'fail') process.exitCode = 3;
      }
    });
}

async function lookForJava(config: Config): Promise<Finding> {
  if (config.neo4j !== null) return ok('not needed: NEO4J_URI is set');
  const jdk = await findJdk(config);
  return ok(`${jdk.major} (${jdk.java})`);
}

async function lookForMaven(config: Config): Promise<Finding> {
  if (config.neo4j !== null) return ok('not needed: NEO4J_URI is set');
  if (await hasJars(config)) return ok('not needed: the Neo4j jars are cached');
  return ok(`${await getMaven(config)}; the next start fetches about 120 MB of jars`);
}

async function lookAtFolder(config: Config): Promise<Finding> {
  await makeFolder(config.dataFolder);
  return ok(config.dataFolder);
}

async function lookAtDisk(config: Config): Promise<Finding> {
  await assertFreeSpace(config.dataFolder, NEEDED_BYTES);
  return ok(`${((await freeBytes(config.dataFolder)) / GIBIBYTE).toFixed(1)} GiB free`);
}

async function lookAtPort({ host, port }: Config): Promise<Finding> {
  if (port === 0 || (await isPortFree(host, port))) return ok(`${host}:${port} is free`);
  return {
    level: 'warn',
    text: `${host}:${port} is in use: by a running Zeren, or set PORT to another one`,
  };
}

async function lookAtDatabase(config: Config): Promise<Finding> {
  const database = await obtainDatabase(config, () => undefined);
  const graph = openGraph(database.credentials);
  try {
    await graph.prepare();
    const { version } = await graph.state();
    const how = database.owned ? 'starts and answers' : 'answers';
    return ok(`${how}; constraints and indexes are there; graph version ${version}`);
  } finally {
    await graph.close();
    await database.release();
  }
}

function ok(text: string): Finding {
  return { level: 'ok', text };
}

function toFinding(cause: unknown): Finding {
  if (cause instanceof ZerenError) return { level: 'fail', text: `${cause.code}: ${cause.message}` };
  throw cause;
}
