/** The one object that owns the driver. Everything sent is a registered statement; every call ends by our own deadline. */

import { auth, bookmarkManager, driver as createDriver, session as accessMode } from 'neo4j-driver';
import type { Driver, QueryResult, Session, Transaction } from 'neo4j-driver';
import type { ServerCredentials } from '../config.ts';
import { ZerenError } from '../errors.ts';
import { toDriverConfig, toParameters, toRows, toSessionConfig } from './convert.ts';
import { isRegistered, type Statement } from './cypher.ts';
import { pause, withDeadline } from './deadline.ts';
import { isWorthRetrying, toZerenError } from './failures.ts';

/** Runs one statement of an open transaction. */
export type Run = <P extends object, R>(statement: Statement<P, R>, parameters: P) => Promise<readonly R[]>;

/** A transaction kept open for the locks it holds; `release` rolls it back. It also ends with the connection. */
export interface HeldTransaction {
  release(): Promise<void>;
}

/** How long a call may take. */
export interface Limits {
  /** Of one read, all tries together, ms. */
  readonly read: number;
  /** More for the first read of a statement, ms: a Neo4j that has just started may plan it for seconds. */
  readonly plan: number;
  /** Of one write transaction, ms. */
  readonly write: number;
}

const MAX_TRIES = 2;
const RETRY_DELAY = 25;

/** A pool of connections to one server or cluster. */
export class Connection {
  readonly #driver: Driver;
  readonly #limits: Limits;
  readonly #bookmarks: ReturnType<typeof bookmarkManager> | undefined;
  /** Names of the statements that have been read. */
  readonly #planned = new Set<string>();

  /** Connects on first use. `neo4j://` routes within a cluster, where bookmarks let this process read its own writes. */
  constructor(credentials: ServerCredentials, limits: Limits) {
    this.#limits = limits;
    this.#bookmarks = credentials.uri.startsWith('neo4j') ? bookmarkManager() : undefined;
    this.#driver = createDriver(
      credentials.uri,
      auth.basic(credentials.user, credentials.password),
      toDriverConfig({
        maxConnectionPoolSize: 32,
        connectionAcquisitionTimeout: 1_500,
        connectionTimeout: 1_000,
        connectionLivenessCheckTimeout: 30_000,
        maxConnectionLifetime: 600_000,
        disableLosslessIntegers: true,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      }),
    );
  }

  /**
   * One statement in READ mode, one round trip. Tried twice when the connection was lost.
   * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT
   */
  async read<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<QueryResult> {
    const { read, plan } = this.#limits;
    const limit = this.#planned.has(statement.name) ? read : read + plan;
    const result = await withDeadline(
      this.#readWithRetry(statement, parameters, limit),
      limit,
      statement.name,
    );
    this.#planned.add(statement.name);
    return result;
  }

  /** One auto-committed write, for what needs no protocol: constraints and the marks of the version protocol. */
  async write<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> {
    const text = registeredText(statement);
    const result = await this.#inSession('WRITE', statement.name, this.#limits.write, (session) =>
      session.run(text, toSent(parameters), { timeout: this.#limits.write }),
    );
    return toRows(statement, result);
  }

  /** All or nothing. A lost answer to the commit comes out as DATABASE_UNAVAILABLE: whether it took place is unknown. */
  async transaction<T>(name: string, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', name, this.#limits.write, async (session) => {
      const transaction = await session.beginTransaction({ timeout: this.#limits.write });
      const result = await work(runIn(transaction));
      await transaction.commit();
      return result;
    });
  }

  /** What `work` gives; what it wrote is rolled back. */
  async rehearsal<T>(name: string, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', name, this.#limits.write, async (session) => {
      const transaction = await session.beginTransaction({ timeout: this.#limits.write });
      const result = await work(runIn(transaction));
      await transaction.rollback();
      return result;
    });
  }

  /**
   * Runs a statement and keeps its locks until released. Waits for them at most `wait` ms.
   * @throws ZerenError TIMEOUT when another transaction keeps them
   */
  async hold<P extends object>(
    statement: Statement<P, never>,
    parameters: P,
    wait: number,
  ): Promise<HeldTransaction> {
    const session = this.#openSession('WRITE');
    try {
      const taking = session
        .beginTransaction()
        .then((transaction) => runIn(transaction)(statement, parameters));
      await withDeadline(taking, wait, statement.name);
    } catch (error) {
      closeInBackground(session);
      throw toZerenError(error, statement.name);
    }
    return { release: () => withDeadline(session.close(), this.#limits.write, 'release') };
  }

  async close(): Promise<void> {
    await withDeadline(this.#driver.close(), this.#limits.write, 'close');
  }

  async #readWithRetry<P extends object, R>(
    statement: Statement<P, R>,
    parameters: P,
    limit: number,
  ): Promise<QueryResult> {
    const text = registeredText(statement);
    for (let attempt = 1; ; attempt += 1) {
      const session = this.#openSession('READ');
      try {
        return await session.run(text, toSent(parameters), { timeout: limit });
      } catch (error) {
        if (attempt === MAX_TRIES || !isWorthRetrying(error)) throw toZerenError(error, statement.name);
        await pause(RETRY_DELAY * (0.5 + Math.random()));
      } finally {
        closeInBackground(session);
      }
    }
  }

  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    name: string,
    limit: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#openSession(mode);
    try {
      return await withDeadline(work(session), limit, name);
    } catch (error) {
      throw toZerenError(error, name);
    } finally {
      closeInBackground(session);
    }
  }

  #openSession(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session(
      toSessionConfig({
        defaultAccessMode: mode === 'READ' ? accessMode.READ : accessMode.WRITE,
        ...(this.#bookmarks === undefined ? {} : { bookmarkManager: this.#bookmarks }),
      }),
    );
  }
}

function runIn(transaction: Transaction): Run {
  return async (statement, parameters) =>
    toRows(statement, await transaction.run(registeredText(statement), toSent(parameters)));
}

/** All parameters in the one map `$p`, as the tags of `cypher.ts` read them. */
function toSent(parameters: object) {
  return { p: toParameters(parameters) };
}

/** @throws ZerenError INTERNAL for a text that no module defined */
function registeredText<P, R>(statement: Statement<P, R>): string {
  if (!isRegistered(statement.text)) {
    throw new ZerenError(
      'INTERNAL',
      `expected a registered statement, got another text as ${statement.name}`,
    );
  }
  return statement.text;
}

/** Not awaited: an unfinished transaction is rolled back by the server, and a dead connection must not hold us up. */
function closeInBackground(session: Session): void {
  session.close().catch(() => undefined);
}
