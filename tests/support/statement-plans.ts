/** How Neo4j runs statements: the operators of their plans. */

import type { Driver, Plan } from 'neo4j-driver';
import type { DefinedStatement } from '../../src/graph/cypher.ts';

const SCANS =
  /^(?:AllNodesScan|NodeByLabelScan|NodeIndexScan|.*TypeScan|.*AllRelationshipsScan|CartesianProduct)/u;
/** A plan asks for some values before it runs. */
const PARAMETERS = { p: { limit: 20 } };

/** What Neo4j means to do; nothing is run. */
export async function explain(driver: Driver, { text }: DefinedStatement): Promise<Plan | false> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, PARAMETERS);
  return summary.plan;
}

/** Operators that look at more than an index leads to. Two nodes, each found by its id, are a product of one row. */
export function scansIn(plan: Plan | false): readonly string[] {
  if (plan === false) return ['no plan'];
  const isSingle = plan.children.every(({ operatorType }) => operatorType.startsWith('NodeUniqueIndexSeek'));
  const own = SCANS.test(plan.operatorType) && !(plan.children.length === 2 && isSingle);
  return [...(own ? [plan.operatorType] : []), ...plan.children.flatMap(scansIn)];
}

/** The same for a read, which may walk along an index: pages stand in its order. */
export function scansOf({ mode }: DefinedStatement, plan: Plan | false): readonly string[] {
  const scans = scansIn(plan);
  return mode === 'READ' ? scans.filter((operator) => !operator.startsWith('NodeIndexScan')) : scans;
}

/** Each operator once, the first to run at the end, without the database's name. */
export function operatorsIn(plan: Plan | false): readonly string[] {
  if (plan === false) return [];
  const names = [plan.operatorType.replace(/@.*$/u, ''), ...plan.children.flatMap(operatorsIn)];
  return [...new Set(names)];
}
