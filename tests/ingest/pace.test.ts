import { describe, expect, it } from '@jest/globals';
import { madeAhead } from '../../src/ingest/pace.ts';

describe('madeAhead', () => {
  it('begins the next before it gives one, and no more', async () => {
    const steps: string[] = [];
    const make = (item: number) => {
      steps.push(`make ${item}`);
      return Promise.resolve(item * 10);
    };
    for await (const [item, made] of madeAhead([1, 2, 3], make)) steps.push(`${item} gave ${made}`);

    expect(steps).toEqual(['make 1', 'make 2', '1 gave 10', 'make 3', '2 gave 20', '3 gave 30']);
  });

  it('gives nothing of nothing', async () => {
    const given: unknown[] = [];
    for await (const each of madeAhead([], () => Promise.resolve(null))) given.push(each);

    expect(given).toEqual([]);
  });
});
