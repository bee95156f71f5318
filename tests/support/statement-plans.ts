/** How Neo4j runs statements: the operators of their plans. */

import type { Plan } from 'neo4j-driver';
import type { Statement } from '../../src/graph/cypher.ts';

const SCANS =
  /^(?:AllNodesScan|NodeByLabelScan|NodeIndexScan|.*TypeScan|.*AllRelationshipsScan|CartesianProduct)/u;

/** Operators that look at more than an index leads to. Two nodes, each found by its id, are a product of one row. */
export function scansIn(plan: Plan | false): readonly string[] {
  if (plan === false) return ['no plan'];
  const isSingle = plan.children.every(({ operatorType }) => operatorType.startsWith('NodeUniqueIndexSeek'));
  const own = SCANS.test(plan.operatorType) && !(plan.children.length === 2 && isSingle);
  return [...(own ? [plan.operatorType] : []), ...plan.children.flatMap(scansIn)];
}

/** All statements in nested values, as name and text. */
export function statementsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return isStatement(value) ? [[value.name, value.text]] : Object.values(value).flatMap(statementsIn);
}

function isStatement(value: object): value is Statement<never, never> {
  return 'name' in value && 'mode' in value && 'text' in value;
}
