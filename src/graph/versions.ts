/** The statements on `GraphVersion` that readers and writers share (docs/graph.md, "Versions"). */

import { toRows } from './convert.ts';
import type { Connection } from './connection.ts';
import { plainCypher } from './cypher.ts';
import type { Versions } from './version-watch.ts';

const READ_VERSIONS = plainCypher<Record<string, never>, Versions>('read-versions', 'READ')`
  MATCH (v:GraphVersion {id: 'graph'})
  RETURN v {.begun, .done, .loadedAt} AS row`;

/** As stored now; an unprepared graph is at version 0. */
export async function readVersions(connection: Connection): Promise<Versions> {
  const [versions] = toRows(READ_VERSIONS, await connection.read(READ_VERSIONS, {}));
  return versions ?? { begun: 0, done: 0, loadedAt: null };
}
