/**
 * `npm run explain -- [--scale province] [--seed 1] [--keep DATA]`: writes a generated graph and prints the operators with which
 * Neo4j means to run each statement, as a Markdown table. Ends with 1 where one scans that is not to. `--keep` uses the graph
 * that `bench:graph` left in DATA.
 */

import { auth, driver as createDriver } from 'neo4j-driver';
import { loadStatements } from '../../tests/support/graph-statements.ts';
import { SCANS_BY_DESIGN } from '../../tests/support/scans-by-design.ts';
import { explain, operatorsIn, scansIn } from '../../tests/support/statement-plans.ts';
import { openScale } from './open-scale.ts';

const opened = await openScale('province');
try {
  const { uri, user, password } = opened.credentials;
  const driver = createDriver(uri, auth.basic(user, password));
  opened.closing.add(() => driver.close());
  await driver.executeQuery('CALL db.prepareForReplanning()');
  console.log('| statement | operators | scans | by design |\n|---|---|---|---|');
  for (const statement of await loadStatements()) {
    const plan = await explain(driver, statement);
    const scans = scansIn(plan);
    const reason = SCANS_BY_DESIGN[statement.name] ?? '';
    console.log(
      `| \`${statement.name}\` | ${operatorsIn(plan).join(', ')} | ${scans.join(', ')} | ${reason} |`,
    );
    if (scans.length > 0 && reason === '') process.exitCode = 1;
  }
} finally {
  await opened.closing.close();
}
