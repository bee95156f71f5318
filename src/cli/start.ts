/** `zeren start`: the database, the documents of the seed, and GraphQL over HTTP, until told to stop. */

import { join } from 'node:path';
import { Command } from 'commander';
import { pino, type Logger } from 'pino';
import { buildServer } from '../api/server.ts';
import { readConfig, type Config } from '../config.ts';
import { ZerenError } from '../errors.ts';
import { openGraph, type Graph } from '../graph/client.ts';
import { isPortFree } from '../graph/embedded/bolt.ts';
import type { Database } from '../graph/embedded/database.ts';
import { obtainDatabase } from '../graph/embedded/obtain.ts';
import { findRun } from '../graph/embedded/run-file.ts';
import { SEED_FOLDER } from '../ingest/inputs.ts';
import { openKeyStore } from '../ingest/key-store.ts';
import { loadPaths } from '../ingest/load.ts';
import { withLog } from '../ingest/logged-write.ts';
import { openReader } from '../ingest/reader.ts';
import { closeOnSignal, type Closing } from './closing.ts';
import { startCuration, toLoadWrite, toStoreFolder } from './with-curation.ts';

interface Options {
  readonly empty?: true;
}

export function startCommand(): Command {
  return new Command('start')
    .description('Serve GraphQL, with an embedded Neo4j unless NEO4J_URI names one (启动服务)')
    .option('--empty', 'load nothing: serve the graph as it is')
    .action(async (options: Options) => {
      await start(readConfig(process.env), options);
    });
}

async function start(config: Config, options: Options): Promise<void> {
  const log = pino({ level: 'info' }, pino.destination(2));
  const tell = (message: string): void => {
    console.log(message);
  };
  await assertPortFree(config);
  const closing = closeOnSignal((signal) => {
    log.info({ signal }, 'stopping');
  }, 0);
  try {
    const obtaining = obtainDatabase(config, tell);
    closing.add(async () => (await obtaining).release());
    const database = await obtaining;
    await assertOurs(database, config);
    const graph = openGraph(database.credentials);
    closing.add(() => graph.close());
    await graph.prepare();
    if (options.empty !== true) await loadSeed(graph, config, tell);
    const { curation, close } = startCuration(graph, config);
    closing.add(close);
    const server = await buildServer({
      ...{ graph, logger: log, publicUrl: config.publicUrl, curation },
      access: {
        keys: openKeyStore(config.dataFolder, () => new Date()),
        isReadingClosed: config.isReadingClosed,
      },
    });
    closing.add(() => server.close());
    const origin = await server.listen({ host: config.host, port: config.port });
    tell(`GraphQL: ${origin}/graphql\nStop with Ctrl-C.`);
    stopOnCrash(database, closing, log);
  } catch (cause) {
    await closing.close();
    throw cause;
  }
}

/** Before the database is started, which takes seconds. Another program may still take the port meanwhile. */
async function assertPortFree({ host, port }: Config): Promise<void> {
  if (port !== 0 && !(await isPortFree(host, port))) {
    throw new ZerenError(
      'PORT_TAKEN',
      `expected port ${port} of ${host} to be free; set PORT to another one`,
    );
  }
}

async function loadSeed(graph: Graph, config: Config, tell: (message: string) => void): Promise<void> {
  const reader = await openReader();
  const paths = [join(SEED_FOLDER, 'documents')];
  const storeFolder = toStoreFolder(config);
  await withLog(storeFolder, toLoadWrite(paths), () =>
    loadPaths(paths, { graph, reader, storeFolder, onProgress: tell }),
  ).finally(() => reader.close());
}

/** A server must not outlive its database: one that another command runs ends with that command. */
async function assertOurs(database: Database, { neo4j, dataFolder }: Config): Promise<void> {
  if (neo4j !== null || database.owned) return;
  const run = await findRun(dataFolder);
  throw new ZerenError(
    'FOLDER_LOCKED',
    `expected to own ${dataFolder}, but process ${run?.pid ?? 'unknown'} runs its database; stop it, or set ZEREN_DATA to another folder`,
  );
}

function stopOnCrash(database: Database, closing: Closing, log: Logger): void {
  void database.crashed.then(async (error) => {
    log.fatal({ code: error.code }, error.message);
    await closing.close();
    process.exit(3);
  });
}
