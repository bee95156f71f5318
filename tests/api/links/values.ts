/** Values of the arguments that routes need: of an operation that is to meet few parents, and of one that is to meet many. */

import type { TestGraph } from '../../support/graph.ts';
import { at } from '../at.ts';
import type { LinkInputs } from './measure.ts';
import type { ArgumentValues } from './selections.ts';

const NAMES = [
  ...[
    '教育局',
    '财政局',
    '卫生健康局',
    '公安局',
    '民政局',
    '科技局',
    '审计局',
    '司法局',
    '交通运输局',
    '妇联',
  ],
] as const;
const PREFIXES = ['', '区', '县', '市', '锦江区'] as const;

/** @param ids of nodes by type, the best connected first */
export async function toValues(test: TestGraph, ids: LinkInputs['ids']): Promise<LinkInputs['values']> {
  const plans = await plansBySize(test);
  const [largest = '', second = ''] = plans;
  const smallest = plans.at(-1) ?? '';
  const first = (type: string, index = 0) => ids.get(type)?.[index] ?? '';
  const names = NAMES.flatMap((name) => PREFIXES.map((prefix) => prefix + name));
  const [version, leader, led] = await whatStands(test);
  const values = (document: string, matched: readonly string[]): ArgumentValues => ({
    'Query.ask(id:)': literal('unit-duties'),
    'Query.ask(parameters:)': `[{ name: "unit", value: ${literal(first('Unit'))} }]`,
    'Query.autocomplete(prefix:)': literal('教育'),
    'Query.collaborators(unit:)': literal(first('Unit')),
    'Query.compareDocuments(a:)': literal(largest),
    'Query.compareDocuments(b:)': literal(document === largest ? second : document),
    'Query.diff(from:)': String(version - 3),
    'Query.load(document:)': literal(document),
    'Query.matchUnits(first:)': '5',
    'Query.matchUnits(names:)': JSON.stringify(matched),
    'Query.neighbourhood(id:)': literal(leader),
    'Query.neighbourhood(perRelation:)': '2',
    'Query.paths(from:)': literal(leader),
    'Query.paths(to:)': literal(led),
    'Query.responsibilityMatrix(document:)': literal(document),
    'Query.search(query:)': literal('清单化管理'),
    'Query.sharedTasks(units:)': JSON.stringify([first('Unit'), first('Unit', 1)]),
    'School.load(document:)': literal(largest),
    'Unit.load(document:)': literal(largest),
  });
  return {
    few: values(smallest, names.slice(0, 2)),
    many: values(largest, names),
  };
}

function literal(text: string): string {
  return JSON.stringify(text);
}

/** The version, the unit that leads most, and a task that it leads. */
async function whatStands({ ask }: TestGraph): Promise<readonly [number, string, string]> {
  const [row] = await ask(
    `MATCH (v:GraphVersion) MATCH (u:Unit)-[:LEADS]->(t:Task)
     RETURN v.done AS version, u.id AS leader, min(t.id) AS led, count(t) AS tasks
     ORDER BY tasks DESC, leader
     LIMIT 1`,
  );
  return [Number(at(row, 'version')), String(at(row, 'leader')), String(at(row, 'led'))];
}

/** Ids, those with most tasks first. */
async function plansBySize({ ask }: TestGraph): Promise<readonly string[]> {
  const rows = await ask(
    'MATCH (t:Task) RETURN t.documentId AS id, count(*) AS tasks ORDER BY tasks DESC, id',
  );
  return rows.map((row) => String(at(row, 'id')));
}
