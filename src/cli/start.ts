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
import { loadInputs, SEED_FOLDER } from '../ingest/inputs.ts';
import { loadPaths } from '../ingest/load.ts';

interface Options {
  readonly empty?: true;
}

interface Closable {
  close(): Promise<unknown>;
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
    console.error(message);
  };
  await assertPortFree(config);
  const database = await obtainDatabase(config, tell);
  const opened: Closable[] = [];
  try {
    const graph = openGraph(database.credentials);
    opened.unshift(graph);
    await graph.prepare();
    if (options.empty !== true) await loadSeed(graph, config, tell);
    const server = await buildServer({ graph, logger: log });
    opened.unshift(server);
    const origin = await server.listen({ host: config.host, port: config.port });
    console.log(`GraphQL: ${origin}/graphql\nStop with Ctrl-C.`);
  } catch (cause) {
    await closeAll(opened, database);
    throw cause;
  }
  stopOnSignal(opened, database, log);
  stopOnCrash(opened, database, log);
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
  await loadPaths([join(SEED_FOLDER, 'documents')], {
    graph,
    inputs: await loadInputs(),
    storeFolder: join(config.dataFolder, 'store'),
    onProgress: tell,
  });
}

/** The first signal lets open requests end, the second ends at once. */
function stopOnSignal(opened: readonly Closable[], database: Database, log: Logger): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    void closeAll(opened, database).then(
      () => process.exit(0),
      (cause: unknown) => {
        log.error(cause, 'could not stop in order');
        process.exit(3);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

function stopOnCrash(opened: readonly Closable[], database: Database, log: Logger): void {
  void database.crashed.then(async (error) => {
    log.fatal({ code: error.code }, error.message);
    await closeAll(opened, database).catch(() => undefined);
    process.exit(3);
  });
}

/** The latest opened first; the database is released even when another fails. */
async function closeAll(opened: readonly Closable[], database: Database): Promise<void> {
  try {
    for (const part of opened) await part.close();
  } finally {
    await database.release();
  }
}
