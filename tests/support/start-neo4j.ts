/**
 * Before the tests of the project `graph`: a Neo4j for each worker, in a folder of its own, or for all the one that NEO4J_URI
 * names.
 */

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { obtainDatabase } from '../../src/graph/embedded/obtain.ts';
import { keepForTeardown } from './shared-neo4j.ts';
import { credentialsVariable } from './worker-credentials.ts';

export default async function startNeo4j({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const config = readConfig(process.env);
  const workers = config.neo4j === null ? maxWorkers : 1;
  // One after the other: on a new machine the first fetches the jars.
  for (let worker = 1; worker <= workers; worker += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'zeren-tests-'));
    const database = await obtainDatabase({ ...config, dataFolder: folder }, (message) => {
      process.stderr.write(`${message}\n`);
    });
    keepForTeardown({ database, folder });
    process.env[credentialsVariable(worker)] = JSON.stringify(database.credentials);
  }
}
