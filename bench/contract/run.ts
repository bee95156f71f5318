/**
 * `npm run bench:contract -- [--rounds 15] [--seed 1] [--json FILE]`: asks each contract query, and the hard cases of
 * relations, of the generated graphs of a county and of a province, and prints the times side by side. Both stand in one Neo4j, the county first: it is part of the province.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from '../../src/api/schema.ts';
import { closeOnSignal } from '../../src/cli/closing.ts';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/client.ts';
import { obtainDatabase } from '../../src/graph/embedded/obtain.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { ownDatabaseOnly } from '../folder/measure.ts';
import { toWhole } from '../arguments.ts';
import { SCALES } from '../graph/scales.ts';
import { makeFacts, writeScale } from '../graph/write-scale.ts';
import { readContract, timeQuery, type QueryTimes } from './measure.ts';
import { relationQueries } from './relations.ts';
import { variablesOf } from './variables.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const rounds = toWhole('--rounds', values.rounds, 1_000);
const seed = toWhole('--seed', values.seed, 0xffff_ffff);
const COMPARED = ['county', 'province'] as const;

const closing = closeOnSignal((signal) => {
  console.error(`${signal}: stopping`);
});
try {
  await bench(await mkdtemp(join(tmpdir(), 'zeren-bench-')));
} finally {
  await closing.close();
}

async function bench(folder: string): Promise<void> {
  closing.add(() => rm(folder, { recursive: true, force: true }));
  const database = await obtainDatabase(
    readConfig({ ...ownDatabaseOnly(), ZEREN_DATA: folder }),
    console.error,
  );
  closing.add(() => database.release());
  const graph = openGraph(database.credentials);
  closing.add(() => graph.close());
  await graph.prepare();
  const inputs = await loadInputs();
  const schema = buildSchema();
  const [plan, news] = makeFacts(inputs, { counties: 1, seed });
  if (plan === undefined || news === undefined) throw new Error('expected a plan and a report of the county');

  const asked = [
    ...readContract().map((query) => ({ ...query, variables: variablesOf(query.name, plan, news) })),
    ...relationQueries(plan),
  ];
  const times = new Map<string, QueryTimes[]>();
  for (const scale of COMPARED) {
    await writeScale(graph, inputs, { counties: SCALES[scale], seed }, console.error);
    for (const query of asked) {
      console.error(`${scale}: ${query.name}`);
      const measured = await timeQuery(graph, schema, query, rounds);
      times.set(query.name, [...(times.get(query.name) ?? []), measured]);
    }
  }
  const queries = Array.from(times, ([name, [county, province]]) => ({ name, county, province }));
  console.log(
    [
      `median of ${rounds}, ms; seed ${seed}`,
      '| query | county: cold | warm | province: cold | warm | cold, times | statements |',
      '|---|---|---|---|---|---|---|',
      ...queries.map(({ name, county, province }) => {
        const cells = [county?.cold, county?.warm, province?.cold, province?.warm].map((each = 0) =>
          each.toFixed(1),
        );
        const ratio = ((province?.cold ?? 0) / (county?.cold ?? 1)).toFixed(1);
        return `| ${[name, ...cells, ratio, province?.statements ?? 0].join(' | ')} |`;
      }),
    ].join('\n'),
  );
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify({ rounds, seed, queries }, null, 2)}\n`);
  }
}
