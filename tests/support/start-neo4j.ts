/** Before the tests of the project `graph`: one Neo4j for all of them, in a folder of its own, or the one that NEO4J_URI names. */

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { obtainDatabase } from '../../src/graph/embedded/obtain.ts';
import { keepForTeardown } from './shared-neo4j.ts';

export default async function startNeo4j(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zeren-tests-'));
  const config = { ...readConfig(process.env), dataFolder: folder };
  const database = await obtainDatabase(config, (message) => {
    process.stderr.write(`${message}\n`);
  });
  keepForTeardown({ database, folder });
  process.env['ZEREN_TEST_URI'] = database.credentials.uri;
  process.env['ZEREN_TEST_USER'] = database.credentials.user;
  process.env['ZEREN_TEST_PASSWORD'] = database.credentials.password;
}
