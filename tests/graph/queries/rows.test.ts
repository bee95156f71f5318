/**
 * The rows of every read over the published documents, first ones and count: a projection that changes shows as a difference
 * of the snapshot. `jest -u` takes over what was meant to change.
 */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../src/graph/cypher.ts';
import { openTestGraph } from '../../support/graph.ts';
import { loadStatements } from '../../support/graph-statements.ts';
import { arrange } from './golden/arrange.ts';
import { findKnown } from './golden/known.ts';
import { isVariant, parametersOf, type Known } from './golden/parameters.ts';

const SHOWN = 2;

const test = openTestGraph();
const reads = (await loadStatements()).filter(({ mode }) => mode === 'READ');
const shown = reads.filter((statement) => !isVariant(statement, reads));
let known: Known;

beforeAll(async () => {
  known = await findKnown(test, await arrange(test));
}, 300_000);
afterAll(() => test.close());

describe('the rows of', () => {
  it.each(shown.map((statement) => [statement.name, statement] as const))('%s', async (_name, defined) => {
    const statement: Statement<object, unknown> = defined;
    const rows = await test.graph.read(statement, parametersOf(defined, known), null);

    expect(rows).not.toEqual([]);
    expect({ count: rows.length, rows: rows.slice(0, SHOWN).map(withoutTimes) }).toMatchSnapshot();
  });
});

/** When it was loaded is another each time. */
function withoutTimes(row: unknown): unknown {
  const text = JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/u.test(value) ? 'a time' : value,
  );
  return JSON.parse(text);
}
