/** The graph as the other rooms see it: versioned reads, the version to pin, and the way in for `graph/write`. */

import type { ServerCredentials } from '../config.ts';
import { Connection, type Limits } from './connection.ts';
import { toVersionedRows } from './convert.ts';
import type { Statement } from './cypher.ts';
import { watchVersions } from './version-watch.ts';
import { readVersions } from './versions.ts';
import { prepareGraph } from './write/prepare.ts';
import { openWriter, type Writer } from './write/writer.ts';

/** What a response is of. */
export interface GraphState {
  readonly version: number;
  /** When `version` was published, ISO 8601 UTC; null before the first load. */
  readonly loadedAt: string | null;
}

/** The rows of this read may not be of the version asked for: pin the newer one and run the whole operation again. */
export class GraphMoved extends Error {
  override readonly name = 'GraphMoved';
}

export interface Graph {
  /**
   * The version to pin. Known without a round trip while it is asked often (at most 200 ms old); after a `GraphMoved`
   * it waits for the write under way, up to 1.5 s.
   * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT
   */
  state(): Promise<GraphState>;
  /**
   * The rows of one statement, in one round trip, all of `version`; `null` takes rows of any version, perhaps of two.
   * @throws GraphMoved, ZerenError DATABASE_UNAVAILABLE, TIMEOUT
   */
  read<P extends object, R>(
    statement: Statement<P, R>,
    parameters: P,
    version: number | null,
  ): Promise<readonly R[]>;
  /** Makes constraints, indexes and the version node where missing, and settles a write that was cut off. Repeatable. */
  prepare(): Promise<void>;
  /** Reads sent so far, for tests that count round trips. */
  statementCount(): number;
  close(): Promise<void>;
  /** Used inside `graph/write` only. */
  readonly writer: Writer;
}

const DEFAULT_LIMITS: Limits = { read: 5_000, plan: 15_000, write: 300_000 };

/** Opens the graph of a server; nothing is sent before the first call. */
export function openGraph(credentials: ServerCredentials, limits: Partial<Limits> = {}): Graph {
  const connection = new Connection(credentials, { ...DEFAULT_LIMITS, ...limits });
  let statements = 0;
  const writer = openWriter(connection, (versions) => {
    watch.published(versions);
  });
  const watch = watchVersions(
    () => readVersions(connection),
    () => writer.settleIfIdle(),
  );

  return {
    writer,
    async state() {
      const { done, loadedAt } = await watch.current();
      return { version: done, loadedAt };
    },
    async read<P extends object, R>(statement: Statement<P, R>, parameters: P, version: number | null) {
      statements += 1;
      const { rows, begun } = toVersionedRows(statement, await connection.read(statement, parameters));
      if (version !== null && begun !== version) {
        watch.moved();
        throw new GraphMoved(`${statement.name}: expected version ${version}, got rows beside ${begun}`);
      }
      return rows;
    },
    async prepare() {
      await prepareGraph(connection);
      await writer.settle();
    },
    statementCount: () => statements,
    async close() {
      watch.close();
      await connection.close();
    },
  };
}
