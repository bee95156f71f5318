/** Makes an empty database ours, or finds that it is. */

import type { Connection } from '../connection.ts';
import { plainCypher } from '../cypher.ts';
import { SCHEMA } from './constraints.ts';

type None = Record<string, never>;

const SCHEMA_NAMES = plainCypher<None, { readonly name: string }>('schema-names', 'WRITE')`
  SHOW INDEXES YIELD name RETURN {name: name} AS row`;

const AWAIT_INDEXES = plainCypher<{ readonly seconds: number }>('await-indexes', 'WRITE')`
  CALL db.awaitIndexes($seconds)`;

const MAKE_VERSION = plainCypher<None>('make-version', 'WRITE')`
  MERGE (l:WriteLock {id: 'graph'})
  MERGE (v:GraphVersion {id: 'graph'})
  ON CREATE SET v.begun = 0, v.done = 0`;

const INDEX_SECONDS = 120;

/** Adds the constraints and indexes that are missing, waits until all are online, and makes the version node. */
export async function prepareGraph(connection: Connection): Promise<void> {
  const present = new Set((await connection.write(SCHEMA_NAMES, {})).map((item) => item.name));
  for (const item of SCHEMA) {
    if (!present.has(item.name)) await connection.write(item.create, {});
  }
  await connection.write(AWAIT_INDEXES, { seconds: INDEX_SECONDS });
  await connection.write(MAKE_VERSION, {});
}
