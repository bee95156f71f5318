/** Links by id. */

import type DataLoader from 'dataloader';
import type { StatementRow } from '../graph/queries/statements.ts';
import type { Loaders } from './loaders/loaders.ts';

type ById<V> = DataLoader<string, V | null>;

/** What a link leads to; null where there is no link. */
export async function findLinked<V>(loader: ById<V>, id: string | null): Promise<V | null> {
  return id === null ? null : loader.load(id);
}

/** @throws Error where the link leads nowhere: a fault of ours */
export async function getLinked<V>(loader: ById<V>, id: string): Promise<V> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`expected a node at the end of a link, got none for ${id}`);
  return row;
}

/** @throws Error where a link leads nowhere: a fault of ours */
export async function getAllLinked<V>(loader: ById<V>, ids: readonly string[]): Promise<readonly V[]> {
  return Promise.all(ids.map((id) => getLinked(loader, id)));
}

/**
 * Statements of one document, in the order of its file.
 * @throws Error where a link leads nowhere: a fault of ours
 */
export async function getStatementsInOrder(
  loaders: Loaders,
  ids: readonly string[],
): Promise<readonly StatementRow[]> {
  const rows = await getAllLinked(loaders.statement, ids);
  return rows.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
