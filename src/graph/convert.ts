/**
 * From driver records to plain rows, and from plain parameters to the driver's: the one file of this room that asserts types. The driver is configured to give
 * plain numbers for integers, and statements return maps, so nothing is copied; what a row holds is stated beside
 * its Cypher and proven by the tests of that statement.
 */

import { int } from 'neo4j-driver';
import type { Config, NotificationFilter, QueryResult, SessionConfig } from 'neo4j-driver';
import type { Statement } from './cypher.ts';

/** The rows of a versioned read, and `GraphVersion.begun` as it stood after they were collected. */
export interface VersionedRows<R> {
  readonly rows: readonly R[];
  readonly begun: number;
}

/** @throws Error when the statement did not return exactly one record of `rows` and `begun`. */
export function toVersionedRows<R>(_statement: Statement<never, R>, result: QueryResult): VersionedRows<R> {
  const record = result.records[0];
  if (record === undefined || result.records.length !== 1) {
    throw new Error(`expected one record of rows, got ${result.records.length}`);
  }
  return { rows: record.get('rows') as readonly R[], begun: record.get('begun') as number };
}

/** The column `row` of each record; a statement that returns nothing gives no rows. */
export function toRows<R>(_statement: Statement<never, R>, result: QueryResult): readonly R[] {
  return result.records.map((record) => record.get('row') as R);
}

/** Whole numbers go out as integers: the driver would send every number as a float. */
export function toParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toParameters(member)]));
}

/** Settings of the driver as a plain object. */
export type DriverSettings = Omit<Config, 'notificationFilter'> & {
  readonly notificationFilter: Pick<NotificationFilter, 'minimumSeverityLevel'>;
};

/** The driver declares its settings as classes, but takes plain objects of the same members. */
export function toDriverConfig(settings: DriverSettings): Config {
  return settings;
}

/** See `toDriverConfig`. */
export function toSessionConfig(settings: Pick<SessionConfig, keyof SessionConfig>): SessionConfig {
  return settings;
}
