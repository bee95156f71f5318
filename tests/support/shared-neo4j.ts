import type { Database } from '../../src/graph/embedded/database.ts';

interface SharedNeo4j {
  readonly database: Database;
  /** The temporary data folder. */
  readonly folder: string;
}

const shared: SharedNeo4j[] = [];

/** Set-up and teardown run in one process, but share nothing but modules. */
export function keepForTeardown(neo4j: SharedNeo4j): void {
  shared.push(neo4j);
}

/** What set-up kept; none when it failed. */
export function takeForTeardown(): readonly SharedNeo4j[] {
  return shared.splice(0);
}
