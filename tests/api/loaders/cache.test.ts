import { describe, expect, it } from '@jest/globals';
import { createBudget, createCache } from '../../../src/api/loaders/cache.ts';

describe('createCache', () => {
  it('keeps what fits the budget, and drops what was used least for more', async () => {
    const budget = createBudget(3_000);
    const cache = createCache<string>(budget, 'texts');
    for (const key of ['a', 'b', 'c']) {
      cache.set(key, Promise.resolve('x'.repeat(500)));
      await cache.get(key);
    }

    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([false, true, true]);
    expect(budget.calculatedSize).toBeLessThanOrEqual(3_000);
  });

  it('shares the budget with other caches, under names of their own', async () => {
    const budget = createBudget(3_000);
    const texts = createCache<string>(budget, 'texts');
    const numbers = createCache<number>(budget, 'numbers');
    texts.set('a', Promise.resolve('x'));
    numbers.set('a', Promise.resolve(1));

    expect([await texts.get('a'), await numbers.get('a')]).toEqual(['x', 1]);
  });

  it('does not keep what failed', async () => {
    const cache = createCache<string>(createBudget(3_000), 'texts');
    const failing = Promise.reject(new Error('no'));
    cache.set('a', failing);
    await expect(failing).rejects.toThrow('no');

    expect(cache.get('a')).toBeUndefined();
  });

  it('does not keep what is larger than the whole budget', async () => {
    const cache = createCache<string>(createBudget(1_000), 'texts');
    cache.set('a', Promise.resolve('x'.repeat(1_000)));
    await cache.get('a');

    expect(cache.get('a')).toBeUndefined();
  });
});
