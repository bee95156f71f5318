/** Reads that cannot share a statement with others: each is sent once a version and remembered. */

import { createCache, type Budget } from './cache.ts';

/** Like a DataLoader that never batches: one key that fails does not fail its neighbours. */
export interface Remembering<K, V> {
  load(key: K): Promise<V>;
}

/** @param name unique in the budget */
export function remember<K, V>(
  budget: Budget,
  name: string,
  read: (key: K) => Promise<V>,
): Remembering<K, V> {
  const cache = createCache<V>(budget, name);
  return {
    load(key) {
      const text = JSON.stringify(key);
      const known = cache.get(text);
      if (known !== undefined) return known;
      const value = read(key);
      cache.set(text, value);
      return value;
    },
  };
}
