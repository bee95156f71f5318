/** How Neo4j runs every statement on a graph of the size of a province: from an index, but for those that say why not. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auth, driver as createDriver } from 'neo4j-driver';
import { SCALES } from '../../bench/graph/scales.ts';
import { writeScale } from '../../bench/graph/write-scale.ts';
import type { DefinedStatement } from '../../src/graph/cypher.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { openTestGraph, testCredentials } from '../support/graph.ts';
import { loadStatements } from '../support/graph-statements.ts';
import { SCANS_BY_DESIGN } from '../support/scans-by-design.ts';
import { explain, scansIn } from '../support/statement-plans.ts';

/** A page in descending order differs in the sign of a comparison: `npm run explain` plans all, here one of the two stands for both. */
const statements = (await loadStatements()).filter(({ name }) => !name.endsWith('-DESC'));
const names = statements.map(({ name }) => name);
/** Statements that are planned side by side. */
const PLANNERS = 2;
/** By the names of the statements. */
const scans = new Map<string, readonly string[]>();
const test = openTestGraph();
const { uri, user, password } = testCredentials();
const driver = createDriver(uri, auth.basic(user, password));

beforeAll(async () => {
  await test.empty();
  await writeScale(test.graph, await loadInputs(), { counties: SCALES.province, seed: 1 });
  await test.ask('CALL db.prepareForReplanning()'); // counts of what tests before this one left are gone
  const waiting = statements.values();
  await Promise.all(Array.from({ length: PLANNERS }, () => explainEach(waiting)));
}, 1_800_000);
afterAll(async () => {
  await test.empty();
  await test.close();
  await driver.close();
}, 300_000);

async function explainEach(waiting: Iterable<DefinedStatement>): Promise<void> {
  for (const statement of waiting) scans.set(statement.name, scansIn(await explain(driver, statement)));
}

describe('statements', () => {
  it.each(names.filter((name) => SCANS_BY_DESIGN[name] === undefined))('start %s from an index', (name) => {
    expect(scans.get(name)).toEqual([]);
  });

  it.each(names.filter((name) => SCANS_BY_DESIGN[name] !== undefined))(
    'are named as scans while they are: %s',
    (name) => {
      expect(scans.get(name)?.length).toBeGreaterThan(0);
    },
  );

  it('are named as scans only if they exist', () => {
    expect(Object.keys(SCANS_BY_DESIGN).filter((name) => !scans.has(name))).toEqual([]);
  });
});
