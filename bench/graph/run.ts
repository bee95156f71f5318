/**
 * `npm run bench:graph -- [--scale county|province|national] [--seed 1] [--keep DATA] [--json FILE]`: writes a generated
 * graph into a Neo4j of its own and prints what that took. `--keep` leaves the database in the folder DATA, for
 * `ZEREN_DATA=DATA npx zeren start --empty`.
 */

import { writeFile } from 'node:fs/promises';
import { measureGraph } from '../folder/graph-size.ts';
import { openScale } from './open-scale.ts';
import { digestOfFacts } from './write-scale.ts';

const { scale, generated, inputs, credentials, dataFolder, seconds, jsonFile, closing } =
  await openScale('county');
try {
  const graph = await measureGraph(credentials, dataFolder);
  const digest = digestOfFacts(inputs, generated);
  const { counties, seed } = generated;
  console.log(
    [
      `${scale}: ${counties} counties, seed ${seed}, digest ${digest.slice(0, 16)}`,
      `  ${graph.nodes} nodes, ${graph.edges} edges, ${(graph.bytes / 1e6).toFixed(1)} MB on disk`,
      `  ${graph.documents} documents, ${graph.tasks} tasks, ${graph.units} units, ${graph.statements} statements`,
      `  ${seconds.toFixed(1)} s, ${((2 * counties) / seconds).toFixed(1)} documents a second`,
    ].join('\n'),
  );
  if (jsonFile !== null) {
    const report = { scale, counties, seed, digest, seconds, graph };
    await writeFile(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await closing.close();
}
