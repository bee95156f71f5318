/**
 * `npm run explain -- [--scale province] [--seed 1] [--keep DATA]`: writes a generated graph and prints the operators with which
 * Neo4j means to run each statement, as a Markdown table. Ends with 1 where one scans. `--keep` uses the graph that
 * `bench:graph` left in DATA.
 */

import { auth, driver as createDriver } from 'neo4j-driver';
import { loadStatements } from '../../tests/support/graph-statements.ts';
import { explain, operatorsIn, scansOf } from '../../tests/support/statement-plans.ts';
import { openScale } from './open-scale.ts';

const opened = await openScale('province');
try {
  const { uri, user, password } = opened.credentials;
  const driver = createDriver(uri, auth.basic(user, password));
  opened.closing.add(() => driver.close());
  await driver.executeQuery('CALL db.prepareForReplanning()');
  console.log('| statement | operators | scans |\n|---|---|---|');
  for (const statement of await loadStatements()) {
    const plan = await explain(driver, statement);
    const scans = scansOf(statement, plan);
    console.log(`| \`${statement.name}\` | ${operatorsIn(plan).join(', ')} | ${scans.join(', ')} |`);
    if (scans.length > 0) process.exitCode = 1;
  }
} finally {
  await opened.closing.close();
}
