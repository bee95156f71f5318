/** How Neo4j runs statements: the operators of their plans. */

import type { Driver, Plan } from 'neo4j-driver';
import type { DefinedStatement } from '../../src/graph/cypher.ts';

/** Walks over nodes, relationships or an index, whatever it is called, and each with each. */
const SCANS = /Scan|CartesianProduct/u;
/** A stretch of an index, and a parameter of the statement in it: plans give another name to constants of its text. */
const STRETCH = 'IndexSeekByRange';
const PARAMETER = '$p.';
/** A plan asks for some values before it runs. */
const PARAMETERS = { p: { limit: 20 } };

/** What Neo4j means to do; nothing is run. */
export async function explain(driver: Driver, { text }: DefinedStatement): Promise<Plan | false> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, PARAMETERS);
  return summary.plan;
}

/**
 * Operators that look at more than an index leads to, the first to run at the end: scans, and stretches of an index that no
 * parameter bounds, since these are all of it. Two nodes, each found by its id, are a product of one row.
 */
export function scansIn(plan: Plan | false): readonly string[] {
  if (plan === false) return ['no plan'];
  return [...(isScan(plan) ? [nameOf(plan)] : []), ...plan.children.flatMap(scansIn)];
}

/** Each operator once, the first to run at the end, without the database's name. */
export function operatorsIn(plan: Plan | false): readonly string[] {
  if (plan === false) return [];
  return [...new Set([nameOf(plan), ...plan.children.flatMap(operatorsIn)])];
}

function isScan(plan: Plan): boolean {
  const { operatorType, children } = plan;
  const details: unknown = plan.arguments['Details'];
  if (operatorType.includes(STRETCH)) return !String(details).includes(PARAMETER);
  const isSingle = children.every((child) => child.operatorType.startsWith('NodeUniqueIndexSeek'));
  return SCANS.test(operatorType) && !(children.length === 2 && isSingle);
}

function nameOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/u, '');
}
