/** A graph with fifty and more of every kind of node: many small counties, and two of full size. */

import { FULL_SIZE } from '../../../bench/graph/scales.ts';
import { writeScale } from '../../../bench/graph/write-scale.ts';
import { writeDecisions } from '../../../src/graph/write/decisions.ts';
import { groupBy } from '../../../src/group-by.ts';
import { loadInputs } from '../../../src/ingest/inputs.ts';
import { decision } from '../../support/decisions.ts';
import type { TestGraph } from '../../support/graph.ts';
import { at } from '../at.ts';
import type { LinkInputs } from './measure.ts';
import { toValues } from './values.ts';

const SMALL = { programmes: 1, tasks: 3, schools: 6, groups: 1 };
const COUNTIES = 52;
/** Ids of a label that are tried, of each sort so many at least. */
const IDS = 300;
const LEAST_OF_A_SORT = 60;

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
  const findings = await idsOf(test, 'Finding');
  await writeDecisions(
    test.graph,
    findings.slice(0, 60).map((id) => decision('CONFIRM', id, 1)),
  );
  return loadIds(test);
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
