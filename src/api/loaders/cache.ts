/** Caches that share one bound in bytes: the loaders of one version together hold no more. */

import { LRUCache } from 'lru-cache';

/** Entries of all caches of a version, the least used first to go; each is the function that drops it. */
export type Budget = LRUCache<string, () => void>;

/** What a loader remembers: the promise of each key, until the budget needs its bytes. */
export interface Cache<V> {
  get(key: string): Promise<V> | undefined;
  set(key: string, value: Promise<V>): void;
  delete(key: string): void;
  clear(): void;
}

/** Of an entry itself; a promise under way counts for no more. */
const ENTRY_BYTES = 200;

export function createBudget(maxBytes: number): Budget {
  return new LRUCache({
    maxSize: maxBytes,
    dispose: (drop, _key, reason) => {
      if (reason !== 'set') drop();
    },
  });
}

/** The cache of the loader `name`, which is unique in the budget. What fails is not kept. */
export function createCache<V>(budget: Budget, name: string): Cache<V> {
  const entries = new Map<string, Promise<V>>();

  function drop(key: string, value: Promise<V>): void {
    if (entries.get(key) === value) entries.delete(key);
  }

  /** Counts an entry with its size; one larger than the whole budget is not kept. */
  function weigh(key: string, value: Promise<V>, bytes: number): void {
    if (entries.get(key) !== value) return;
    if (bytes > budget.maxSize) budget.delete(name + key);
    else
      budget.set(
        name + key,
        () => {
          drop(key, value);
        },
        { size: bytes },
      );
  }

  return {
    get(key) {
      budget.get(name + key);
      return entries.get(key);
    },
    set(key, value) {
      entries.set(key, value);
      weigh(key, value, ENTRY_BYTES);
      value.then(
        (result) => {
          weigh(key, value, ENTRY_BYTES + bytesOf(result));
        },
        () => {
          drop(key, value);
        },
      );
    },
    delete(key) {
      budget.delete(name + key);
    },
    clear() {
      for (const key of entries.keys()) budget.delete(name + key);
    },
  };
}

/** An estimate of the memory that a plain value takes. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 16 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce<number>((sum, member) => sum + 16 + bytesOf(member), 16);
}
