/** A graph for a test file: the shared Neo4j, emptied. Its driver looks past the client, for what tests arrange and check. */

import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { ServerCredentials } from '../../src/config.ts';
import { openGraph, type Graph } from '../../src/graph/client.ts';
import { toDriverConfig } from '../../src/graph/convert.ts';
import { credentialsVariable } from './worker-credentials.ts';

export interface TestGraph {
  readonly graph: Graph;
  /** Rows of any statement, as plain objects. */
  readonly ask: (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
  /** Takes all nodes out, whoever wrote them, and prepares anew. */
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A large graph is more than one transaction holds. */
const REMOVE_SOME = 'MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN DISTINCT true AS isMore';

const credentialsSchema = z.object({ uri: z.string(), user: z.string(), password: z.string() });

/** Of the server that the set-up of the project started for this worker. */
export function testCredentials(): ServerCredentials {
  const worker = Number(process.env['JEST_WORKER_ID']);
  return credentialsSchema.parse(JSON.parse(process.env[credentialsVariable(worker)] ?? 'null'));
}

export function openTestGraph(): TestGraph {
  const credentials = testCredentials();
  const driver = createDriver(
    credentials.uri,
    auth.basic(credentials.user, credentials.password),
    toDriverConfig({
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    }),
  );
  const graph = openGraph(credentials, { read: 30_000 });
  return {
    graph,
    ask: (text, parameters) => ask(driver, text, parameters),
    async empty() {
      while ((await ask(driver, REMOVE_SOME)).length > 0);
      await graph.prepare();
    },
    async close() {
      await graph.close();
      await driver.close();
    },
  };
}

async function ask(driver: Driver, text: string, parameters: Readonly<Record<string, unknown>> = {}) {
  const { records } = await driver.executeQuery(text, parameters);
  return records.map((record) => record.toObject());
}
