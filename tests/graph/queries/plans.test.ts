/** How Neo4j runs the statements: from an index, never over all nodes. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auth, driver as createDriver } from 'neo4j-driver';
import { openTestGraph, testCredentials } from '../../support/graph.ts';
import { scansIn, statementsIn } from '../../support/statement-plans.ts';
import * as agreements from '../../../src/graph/queries/agreements.ts';
import * as alliances from '../../../src/graph/queries/alliances.ts';
import * as citations from '../../../src/graph/queries/citations.ts';
import * as decisions from '../../../src/graph/queries/decisions.ts';
import * as documents from '../../../src/graph/queries/documents.ts';
import * as findings from '../../../src/graph/queries/findings.ts';
import * as graph from '../../../src/graph/queries/graph.ts';
import * as groups from '../../../src/graph/queries/groups.ts';
import * as indicators from '../../../src/graph/queries/indicators.ts';
import * as memberships from '../../../src/graph/queries/memberships.ts';
import * as mentions from '../../../src/graph/queries/mentions.ts';
import * as openFindings from '../../../src/graph/queries/open-findings.ts';
import * as organizations from '../../../src/graph/queries/organizations.ts';
import * as programmes from '../../../src/graph/queries/programmes.ts';
import * as regions from '../../../src/graph/queries/regions.ts';
import * as responsibilities from '../../../src/graph/queries/responsibilities.ts';
import * as statedCounts from '../../../src/graph/queries/stated-counts.ts';
import * as statements from '../../../src/graph/queries/statements.ts';
import * as targets from '../../../src/graph/queries/targets.ts';
import * as taskPages from '../../../src/graph/queries/task-pages.ts';
import * as tasks from '../../../src/graph/queries/tasks.ts';

const test = openTestGraph();
const { uri, user, password } = testCredentials();
const driver = createDriver(uri, auth.basic(user, password));
const PARAMETERS = { p: { ids: [], keys: [], where: [], after: '', limit: 20, anchor: '', edge: 'LEADS' } };

beforeAll(async () => {
  await test.empty();
  // On a graph of a few nodes the planner may prefer a scan.
  await test.ask(
    `UNWIND range(1, 3000) AS n
     CREATE (t:Task:Entity {id: 'tsk_' + n, documentId: 'doc_' + (n % 100), ordinalKey: 'o' + n, titleKey: 't' + n, dueKey: 'd' + n})
     CREATE (f:Finding {id: 'fnd_' + n, documentId: 'doc_' + (n % 100), findingKey: 'f' + n})-[:ABOUT]->(t)
     CREATE (f)<-[:DECIDES]-(:Decision {id: 'dec_' + n, aboutId: 'fnd_' + n})`,
  );
  await test.ask(
    `UNWIND range(1, 100) AS n
     CREATE (:Document:Entity {id: 'doc_' + n, numberFolded: 'n' + n, issuedKey: 'i' + n, held: true})
     CREATE (u:Unit:Organization:Entity {id: 'unt_' + n})-[:HAS_NAME]->(:Name {id: 'nam_' + n, folded: 'u' + n})
     CREATE (:Alliance:Organization:Entity {id: 'all_' + n, nameKey: 'a' + n})
     CREATE (:Agreement:Entity {id: 'agr_' + n, signedKey: 's' + n})`,
  );
  await test.ask(
    `UNWIND range(1, 3000) AS n
     CREATE (r:Region:Entity {id: 'reg_' + n, code: toString(n), nameFolded: 'r' + n})
     CREATE (r)<-[:LOCATED_IN]-(g:EducationGroup:Organization:Entity {id: 'grp_' + n, nameKey: 'g' + n})
     CREATE (r)<-[:COUNT_OF]-(:StatedCount {id: 'cnt_' + n, documentId: 'doc_' + (n % 100), countKey: 'c' + n})
     CREATE (s:Statement {id: 'stm_' + n, documentId: 'doc_' + (n % 100), predicate: 'GROUP_MEMBER'})
     CREATE (g)<-[:SUBJECT]-(s)-[:OBJECT]->(r)
     CREATE (r)-[:MEMBER_OF {memberKey: 'm' + n}]->(g)`,
  );
}, 60_000);
afterAll(async () => {
  await test.empty();
  await test.close();
  await driver.close();
}, 60_000);

describe('statements', () => {
  it.each(
    statementsIn([
      agreements,
      alliances,
      citations,
      decisions,
      documents,
      findings,
      graph,
      groups,
      indicators,
      memberships,
      mentions,
      openFindings,
      organizations,
      programmes,
      regions,
      responsibilities,
      statedCounts,
      statements,
      targets,
      taskPages,
      tasks,
    ]),
  )('starts %s from an index', async (_name, text) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, PARAMETERS);
    const scans = scansIn(summary.plan).filter((operator) => !operator.startsWith('NodeIndexScan'));

    expect(scans).toEqual([]); // a walk along an index is fine
  });
});
