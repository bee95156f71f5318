/** Generated graphs are written by the writer that documents are written by. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeScale } from '../../bench/graph/write-scale.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { openTestGraph } from '../support/graph.ts';
import { contentOf } from '../support/graph-content.ts';

const test = openTestGraph();
const county = { counties: 1, seed: 1 };

beforeAll(() => test.empty());
afterAll(() => test.close());

describe('a generated county', () => {
  it('gives the same graph each time, and changes nothing when it is written again', async () => {
    const inputs = await loadInputs();
    const told: string[] = [];
    await writeScale(test.graph, inputs, county, (progress) => told.push(progress));
    const first = await contentOf(test.ask);
    await writeScale(test.graph, inputs, county);
    const { version } = await test.graph.state();
    await test.empty();
    await writeScale(test.graph, inputs, county);

    expect(await contentOf(test.ask)).toEqual(first);
    expect(version).toBe(2);
    expect(told).toEqual(['1/2 documents', '2/2 documents']);
  }, 120_000);

  it('holds its units, tasks, schools and groups', async () => {
    expect(
      await test.ask(
        `UNWIND ['Unit', 'School', 'EducationGroup', 'Programme', 'Task'] AS label
         MATCH (n:$(label))
         RETURN label, count(n) AS count
         ORDER BY label`,
      ),
    ).toEqual([
      { label: 'EducationGroup', count: 10 },
      { label: 'Programme', count: 5 },
      { label: 'School', count: 180 },
      { label: 'Task', count: 24 },
      { label: 'Unit', count: 30 },
    ]);
  });
});
