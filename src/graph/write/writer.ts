/**
 * The version protocol for writers (docs/graph.md, "Versions"). Writers are serial: in this process by a queue, between
 * processes by a transaction that holds the lock node and dies with its connection.
 */

import { isZerenError, ZerenError } from '../../errors.ts';
import { toId } from '../../model/ids.ts';
import type { Connection, Run } from '../connection.ts';
import { isWorthRetrying } from '../failures.ts';
import type { Versions } from '../version-watch.ts';
import {
  ADD_BATCH,
  BEGIN,
  CLAIM_BATCH,
  FIND_BATCH,
  FINISH,
  LATEST_VERSIONS,
  TAKE_LOCK,
  type Batch,
  type BatchContent,
} from './version-statements.ts';

/** What one version adds: planned under the lock, applied in one transaction. */
interface Publication extends BatchContent {
  apply(run: Run): Promise<void>;
}

interface Published {
  /** The version that was made, or the one that already says it all. */
  readonly version: number;
  readonly changed: boolean;
}

/** The one way to change the graph. */
export interface Writer {
  /**
   * Makes the next version of what `plan` says, null for nothing. `plan` may read and try things out: what it writes is
   * rolled back. It is asked again when a connection was lost before anything was written.
   * @throws ZerenError CONFLICT when another writer keeps the lock, DATABASE_UNAVAILABLE, TIMEOUT
   */
  publish(plan: (run: Run, version: number) => Promise<Publication | null>): Promise<Published>;
  /**
   * What `plan` gives for the next version, which is not made: whatever `plan` writes is rolled back.
   * @throws ZerenError as `publish`
   */
  rehearse<T>(plan: (run: Run, version: number) => Promise<T>): Promise<T>;
  /** Ends a write that was cut off: its version is closed, with its data or empty. */
  settle(): Promise<void>;
  /** The same, unless somebody is writing. */
  settleIfIdle(): Promise<void>;
}

const MAX_TRIES = 2;
const LOCK_WAIT = 60_000;
const SHORT_LOCK_WAIT = 1_000;

/** @param published told each version that this process makes or closes */
export function openWriter(connection: Connection, published: (versions: Versions) => void): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** Runs `work` alone: after all earlier work of this process, and under the lock of the database. */
  async function alone<T>(wait: number, work: () => Promise<T>): Promise<T> {
    const before = queue;
    waiting += 1;
    const turn = (async () => {
      await before;
      const lock = await connection.hold(TAKE_LOCK, {}, wait).catch(throwLockTaken);
      try {
        return await work();
      } finally {
        await lock.release().catch(() => undefined); // a dead connection has released it already
      }
    })();
    queue = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  }

  async function settleUnderLock(): Promise<Versions> {
    const versions = await latestVersions(connection);
    if (versions.begun === versions.done) return versions;
    const version = versions.begun;
    const [batch] = await connection.write(CLAIM_BATCH, { id: toId('bat', version, 'EMPTY'), version });
    return finish(version, batch?.op === 'EMPTY' ? null : new Date().toISOString());
  }

  async function finish(version: number, loadedAt: string | null): Promise<Versions> {
    const [versions] = await connection.write(FINISH, { version, loadedAt });
    const latest = versions ?? (await latestVersions(connection)); // none: somebody settled it for us and went on
    published(latest);
    return latest;
  }

  async function publishNext(
    plan: (run: Run, version: number) => Promise<Publication | null>,
    begun: (batch: Batch) => void,
  ): Promise<Published> {
    const { done } = await settleUnderLock();
    const version = done + 1;
    const publication = await connection.rehearsal('plan', (run) => plan(run, version));
    if (publication === null) return { version: done, changed: false };
    const { op, documentId, sha256, touched } = publication;
    const id = toId('bat', version, op, documentId, sha256);
    begun({ id, version });
    const [versions] = await connection.write(BEGIN, { version });
    if (versions === undefined) {
      throw new ZerenError(
        'CONFLICT',
        `expected to begin version ${version}, but the graph went on meanwhile`,
      );
    }
    await connection
      .transaction('publish', async (run) => {
        await run(ADD_BATCH, {
          ...{ id, version, op, documentId, sha256, touched },
          at: new Date().toISOString(),
        });
        await publication.apply(run);
      })
      .catch(async (error: unknown) => {
        await settleUnderLock().catch(() => undefined); // else the next writer does
        throw error;
      });
    await finish(version, new Date().toISOString());
    return { version, changed: true };
  }

  return {
    async publish(plan) {
      let tried: Batch | null = null;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await alone(LOCK_WAIT, async () => {
            const earlier = tried === null ? null : await settledBatch(tried);
            return (
              earlier ??
              publishNext(plan, (batch) => {
                tried = batch;
              })
            );
          });
        } catch (error) {
          if (attempt === MAX_TRIES || !isWorthRetrying(error)) throw error;
        }
      }
    },
    rehearse: (plan) =>
      alone(LOCK_WAIT, async () => {
        const { done } = await settleUnderLock();
        return connection.rehearsal('rehearse', (run) => plan(run, done + 1));
      }),
    async settle() {
      await alone(LOCK_WAIT, settleUnderLock);
    },
    async settleIfIdle() {
      if (waiting > 0) return;
      await alone(SHORT_LOCK_WAIT, settleUnderLock).catch((error: unknown) => {
        if (!isZerenError(error, 'CONFLICT')) throw error;
      });
    },
  };

  /** After a lost answer: did that batch get in? */
  async function settledBatch(batch: Batch): Promise<Published | null> {
    await settleUnderLock();
    const [found] = await connection.write(FIND_BATCH, { id: batch.id });
    return found === undefined ? null : { version: found.version, changed: true };
  }
}

async function latestVersions(connection: Connection): Promise<Versions> {
  const [versions] = await connection.write(LATEST_VERSIONS, {});
  if (versions === undefined) {
    throw new ZerenError('CONFLICT', 'expected a prepared graph, got one without its version node');
  }
  return versions;
}

function throwLockTaken(error: unknown): never {
  if (!isZerenError(error, 'TIMEOUT')) throw error;
  throw new ZerenError('CONFLICT', 'expected to become the writer, but another one holds the graph', {
    cause: error,
  });
}
