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

const statements = await loadStatements();
const named = statements.map((statement) => [statement.name, statement] as const);
const test = openTestGraph();
const { uri, user, password } = testCredentials();
const driver = createDriver(uri, auth.basic(user, password));

beforeAll(async () => {
  await test.empty();
  await writeScale(test.graph, await loadInputs(), { counties: SCALES.province, seed: 1 });
  await test.ask('CALL db.prepareForReplanning()'); // counts of what tests before this one left are gone
}, 600_000);
afterAll(async () => {
  await test.empty();
  await test.close();
  await driver.close();
}, 300_000);

const scans = async (statement: DefinedStatement) => scansIn(await explain(driver, statement));

describe('statements', () => {
  it.each(named.filter(([name]) => SCANS_BY_DESIGN[name] === undefined))(
    'start %s from an index',
    async (_name, statement) => {
      expect(await scans(statement)).toEqual([]);
    },
  );

  it.each(named.filter(([name]) => SCANS_BY_DESIGN[name] !== undefined))(
    'are named as scans while they are: %s',
    async (_name, statement) => {
      expect(await scans(statement)).not.toEqual([]);
    },
  );

  it('are named as scans only if they exist', () => {
    const names = new Set(statements.map(({ name }) => name));

    expect(Object.keys(SCANS_BY_DESIGN).filter((name) => !names.has(name))).toEqual([]);
  });
});
