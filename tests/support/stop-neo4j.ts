/** After the tests of the project `graph`. */

import { rm } from 'node:fs/promises';
import { takeForTeardown } from './shared-neo4j.ts';

export default async function stopNeo4j(): Promise<void> {
  for (const { database, folder } of takeForTeardown()) {
    await database.release();
    await rm(folder, { recursive: true, force: true });
  }
}
