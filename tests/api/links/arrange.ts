/** A graph with fifty and more of every kind of node: many small counties, and two of full size. */

import { FULL_SIZE } from '../../../bench/graph/scales.ts';
import { writeScale } from '../../../bench/graph/write-scale.ts';
import { writeDecisions } from '../../../src/graph/write/decisions.ts';
import { groupBy } from '../../../src/group-by.ts';
import { loadInputs } from '../../../src/ingest/inputs.ts';
import type { Decision } from '../../../src/model/decisions.ts';
import { decision } from '../../support/decisions.ts';
import { correctionOf, differenceOf } from '../../support/reading-decisions.ts';
import type { TestGraph } from '../../support/graph.ts';
import { at } from '../at.ts';
import type { LinkInputs } from './measure.ts';
import { toValues } from './values.ts';

const SMALL = { programmes: 1, tasks: 3, schools: 6, groups: 1 };
const COUNTIES = 52;
/** Ids of a label that are tried, of each sort so many at least. */
const IDS = 300;
const LEAST_OF_A_SORT = 60;
/** What generated plans do not have is made of so many: more than fifty. */
const SOME = 60;

const LABELS = [
  ...['Agreement', 'Alliance', 'Change', 'Decision', 'Document', 'EducationGroup', 'Finding', 'Indicator'],
  ...['Passage', 'Programme', 'Region', 'School', 'StatedCount', 'Statement', 'Target', 'Task', 'Unit'],
];

/** Makes the graph hold that and nothing else. */
export async function arrangeLinks(test: TestGraph): Promise<Pick<LinkInputs, 'ids' | 'values'>> {
  const inputs = await loadInputs();
  await test.empty();
  await writeScale(test.graph, inputs, { counties: COUNTIES, seed: 1, size: SMALL });
  // The first ones again: their documents grow.
  await writeScale(test.graph, inputs, { counties: 2, seed: 1, size: FULL_SIZE });
  await writeDecisions(test.graph, await toDecisions(test));
  await test.ask(LEVELS_AND_GOALS, { levels: SOME });
  await test.ask(SUCCESSION, { pairs: SOME });
  return loadIds(test);
}

/** Programmes within programmes, with goals and words. */
const LEVELS_AND_GOALS = `
  MATCH (p:Programme)
  WITH p ORDER BY p.id LIMIT toInteger($levels)
  WITH collect(p) AS programmes
  MATCH (g:Target)
  WITH programmes, g ORDER BY g.id LIMIT toInteger($levels)
  WITH programmes, collect(g) AS targets
  MATCH (s:Statement)
  WITH programmes, targets, s ORDER BY s.id LIMIT toInteger($levels)
  WITH programmes, targets, collect(s) AS statements
  UNWIND range(1, size(programmes) - 1) AS n
  WITH programmes[n - 1] AS parent, programmes[n] AS child, targets[n] AS target, statements[n] AS statement
  CREATE (child)-[:PART_OF]->(parent), (child)-[:HAS_TARGET]->(target), (statement)-[:SUBJECT]->(child)`;

/** Bodies that ceased to be, and those that took over. */
const SUCCESSION = `
  MATCH (u:Unit)
  WITH u ORDER BY COUNT { (u)--() } DESC, u.id LIMIT toInteger($pairs * 2)
  WITH collect(u) AS units
  UNWIND range(0, size(units) - 2, 2) AS n
  WITH units[n] AS before, units[n + 1] AS after
  CREATE (before)-[:SUCCEEDED_BY]->(after)`;

/** About findings; and for as many units that a link leads to another one, and that a name means none of them. */
async function toDecisions(test: TestGraph): Promise<readonly Decision[]> {
  const findings = await idsOf(test, 'Finding');
  const tasks = await idsOf(test, 'Task');
  const documents = await idsOf(test, 'Document');
  const units = (await idsOf(test, 'Unit')).slice(0, SOME);
  return [
    ...findings.slice(0, SOME).map((id) => decision('CONFIRM', id, 1)),
    ...units.map((id, n) => correctionOf(tasks[n] ?? '', 'LEAD', id, units.at(n - 1) ?? '', 2)),
    ...units.map((id, n) => differenceOf(id, documents[n] ?? '', `区${n}局`, 3)),
  ];
}

/** Of the graph as it stands. */
export async function loadIds(test: TestGraph): Promise<Pick<LinkInputs, 'ids' | 'values'>> {
  const ids = new Map<string, readonly string[]>();
  for (const label of LABELS) ids.set(label, await idsOf(test, label));
  return { ids, values: await toValues(test, ids) };
}

/** Some of every sort of the label's nodes, the best connected first. */
async function idsOf({ ask }: TestGraph, label: string): Promise<readonly string[]> {
  const rows = await ask(
    `MATCH (n:$($label))
     WITH n.id AS id, [n.kind, n.level, n.predicate, n.rule, n.type] AS sort, COUNT { (n)--() } AS degree
     RETURN id, sort
     ORDER BY degree DESC, id`,
    { label },
  );
  const sorts = [...groupBy(rows, (row) => JSON.stringify(at(row, 'sort'))).values()];
  const most = Math.max(LEAST_OF_A_SORT, Math.floor(IDS / sorts.length));
  return sorts.flatMap((ofSort) => ofSort.slice(0, most)).map((row) => String(at(row, 'id')));
}
