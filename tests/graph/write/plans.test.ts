/** How Neo4j runs what a write sends: from an index, never over all nodes. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auth, driver as createDriver } from 'neo4j-driver';
import * as apply from '../../../src/graph/write/apply.ts';
import * as citations from '../../../src/graph/write/derived/citation-statements.ts';
import * as claims from '../../../src/graph/write/derived/claims.ts';
import * as contradictions from '../../../src/graph/write/derived/contradictions.ts';
import * as names from '../../../src/graph/write/derived/names.ts';
import * as said from '../../../src/graph/write/derived/said.ts';
import * as decisions from '../../../src/graph/write/decisions.ts';
import * as decisionsOfFindings from '../../../src/graph/write/decisions-of-findings.ts';
import * as document from '../../../src/graph/write/document.ts';
import * as edges from '../../../src/graph/write/edge-kinds.ts';
import * as nodes from '../../../src/graph/write/node-kinds.ts';
import * as orphans from '../../../src/graph/write/orphans.ts';
import * as versions from '../../../src/graph/write/version-statements.ts';
import { openTestGraph, testCredentials } from '../../support/graph.ts';
import { scansIn, statementsIn } from '../../support/statement-plans.ts';

const test = openTestGraph();
const { uri, user, password } = testCredentials();
const driver = createDriver(uri, auth.basic(user, password));
const PARAMETERS = {
  ...{ id: '', ids: [], rows: [], documentId: '', predicates: [], gone: [], cut: [], citing: [] },
  ...{ keys: [], numbers: [], version: 1, loadedAt: '', op: '', sha256: '', touched: [] },
};
/** On a graph of a few nodes the planner may prefer a scan. */
const LABELS = [
  ...['Document:Entity', 'Passage', 'Programme:Entity', 'Task:Entity', 'TaskText', 'Target', 'Measure'],
  ...['Indicator', 'IndicatorValue', 'StatedCount', 'Statement', 'Finding', 'Name', 'Region:Entity', 'Batch'],
  ...['Unit', 'School', 'EducationGroup', 'Alliance'].map((label) => `${label}:Organization:Entity`),
  ...['Agreement:Entity', 'Decision'],
];

beforeAll(async () => {
  await test.empty();
  for (const labels of LABELS) {
    await test.ask(
      `UNWIND range(1, 500) AS n
       CREATE (x:${labels} {id: $labels + n, documentId: 'doc_' + n % 100, version: $first + n})
       SET x.aboutId = 'fnd_' + n, x.citeKey = 'k' + n, x.citeNumberFolded = 'n' + n, x.numberFolded = 'n' + n`,
      { labels, first: LABELS.indexOf(labels) * 1_000 },
    );
  }
  await test.ask('CALL db.prepareForReplanning()'); // tests before this one left counts of what is gone
}, 60_000);
afterAll(async () => {
  await test.empty();
  await test.close();
  await driver.close();
}, 60_000);

describe('statements', () => {
  it.each(
    statementsIn([
      apply,
      citations,
      claims,
      contradictions,
      decisions,
      decisionsOfFindings,
      document,
      edges,
      names,
      nodes,
      orphans,
      said,
      versions,
    ]),
  )('%s starts from an index', async (_name, text) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { p: PARAMETERS });

    expect(scansIn(summary.plan)).toEqual([]);
  });
});
