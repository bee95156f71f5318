import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestGraph, testCredentials } from '../../support/graph.ts';
import { countTornReads } from '../../support/torn-reads.ts';

/** `npm run bench:torn` takes 10,000. */
const READS = Number(process.env['ZEREN_TORN_READS'] ?? 300);

const { empty, close } = openTestGraph();
beforeAll(empty);
afterAll(close);

it('rows that are accepted beside a busy writer are all of one version', async () => {
  const result = await countTornReads(testCredentials(), READS);
  process.stderr.write(`torn reads: ${JSON.stringify(result)}\n`);

  expect(result.accepted).toBeGreaterThanOrEqual(READS);
  expect(result.torn).toBe(0);
}, 1_800_000);
