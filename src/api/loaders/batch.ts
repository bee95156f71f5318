/** Loaders by shape of their statement: many keys, one round trip, each key read once a version. */

import DataLoader from 'dataloader';
import { groupBy } from '../../group-by.ts';
import type { Statement } from '../../graph/cypher.ts';
import type { Keyed, Numbered } from '../../graph/queries/keyed.ts';
import { createCache, type Budget } from './cache.ts';

/** Reads of one version of the graph, with the memory its loaders share. */
export interface Reader {
  readonly budget: Budget;
  read<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]>;
}

type IdStatement<V> = Statement<{ ids: readonly string[] }, Keyed<V>>;
type KeysStatement<K, V> = Statement<{ keys: readonly Numbered<K>[] }, Keyed<V, number>>;
type PagesStatement<K, V> = Statement<{ keys: readonly Numbered<K>[]; limit: number }, Keyed<V, number>>;

/** Statements are made for batches up to this size. */
const MAX_BATCH = 500;

/** One value an id; null where there is none. */
export function oneById<V>(reader: Reader, statement: IdStatement<V>): DataLoader<string, V | null> {
  return new DataLoader(
    async (ids) => {
      const rows = await reader.read(statement, { ids });
      const values = new Map(rows.map((row) => [row.key, row.value]));
      return ids.map((id) => values.get(id) ?? null);
    },
    { maxBatchSize: MAX_BATCH, cacheMap: createCache<V | null>(reader.budget, statement.name) },
  );
}

/** All values of an id, in the order of the statement. */
export function manyById<V>(reader: Reader, statement: IdStatement<V>): DataLoader<string, readonly V[]> {
  return new DataLoader(
    async (ids) => {
      const groups = groupBy(await reader.read(statement, { ids }), ({ key }) => key);
      return ids.map((id) => groups.get(id)?.map(({ value }) => value) ?? []);
    },
    { maxBatchSize: MAX_BATCH, cacheMap: createCache<readonly V[]>(reader.budget, statement.name) },
  );
}

/** All values of a key of several parts, in the order of the statement. */
export function manyByKey<K extends object, V>(
  reader: Reader,
  statement: KeysStatement<K, V>,
): DataLoader<K, readonly V[], string> {
  return byKey(reader, statement.name, (keys) => reader.read(statement, { keys: number(keys) }));
}

/** The values of a page and one more, where there is one; one limit serves the batch, that of its largest page. */
export function pageByKey<K extends { readonly first: number }, V>(
  reader: Reader,
  statement: PagesStatement<K, V>,
): DataLoader<K, readonly V[], string> {
  return byKey(reader, statement.name, (keys) =>
    reader.read(statement, { keys: number(keys), limit: Math.max(...keys.map((key) => key.first)) + 1 }),
  );
}

function byKey<K, V>(
  reader: Reader,
  name: string,
  read: (keys: readonly K[]) => Promise<readonly Keyed<V, number>[]>,
): DataLoader<K, readonly V[], string> {
  return new DataLoader<K, readonly V[], string>(
    async (keys) => {
      const groups = groupBy(await read(keys), ({ key }) => key);
      return keys.map((_key, n) => groups.get(n)?.map(({ value }) => value) ?? []);
    },
    {
      maxBatchSize: MAX_BATCH,
      cacheKeyFn: (key) => JSON.stringify(key),
      cacheMap: createCache<readonly V[]>(reader.budget, name),
    },
  );
}

function number<K extends object>(keys: readonly K[]): readonly Numbered<K>[] {
  return keys.map((key, n) => ({ ...key, n }));
}
