/** Loaders of lists that belong to no parent: pages in a stored order, and how many there are. */

import type { Statement } from '../../graph/cypher.ts';
import type { Placed } from '../../graph/queries/keyed.ts';
import type { Reader } from './batch.ts';
import { remember, type Remembering } from './remember.ts';

/** Where a page starts, '' for the start of the list, and how many items it may give. */
export interface WholePage {
  readonly after: string;
  readonly limit: number;
}

export function pageOf<V>(
  reader: Reader,
  statement: Statement<WholePage, Placed<V>>,
): Remembering<WholePage, readonly Placed<V>[]> {
  return remember(reader.budget, statement.name, (page) => reader.read(statement, page));
}

export function countOf(
  reader: Reader,
  statement: Statement<Record<string, never>, number>,
): Remembering<null, number> {
  return remember(reader.budget, statement.name, async () => only(await reader.read(statement, {})));
}

/** The number that a count gives. */
export function only(rows: readonly number[]): number {
  return rows[0] ?? 0;
}
