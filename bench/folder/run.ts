/**
 * `npm run bench:folder -- [--documents 2000] [--seed 1] [--json FILE]`: loads a folder of generated documents with
 * `zeren load`, twice, into a Neo4j of its own, and prints what that took. Ends with 1 where a promise of loading broke.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeOnSignal } from '../../src/cli/closing.ts';
import { readConfig } from '../../src/config.ts';
import { obtainDatabase } from '../../src/graph/embedded/obtain.ts';
import { toWhole } from '../arguments.ts';
import { makeDocuments } from './documents.ts';
import { measureGraph } from './graph-size.ts';
import { measureLoad, ownDatabaseOnly } from './measure.ts';
import { readPlaces } from './places.ts';
import { brokenPromises, toFigures, toText } from './report.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const count = toWhole('--documents', values.documents, 20_000);
const seed = toWhole('--seed', values.seed, 0xffff_ffff);

const closing = closeOnSignal((signal) => {
  tell(`${signal}: stopping`);
});
try {
  await bench(await mkdtemp(join(tmpdir(), 'zeren-bench-')));
} finally {
  await closing.close();
}

async function bench(folder: string): Promise<void> {
  closing.add(() => rm(folder, { recursive: true, force: true }));
  const documents = join(folder, 'documents');
  const data = join(folder, 'data');
  await mkdir(documents);
  const { bytes, broken } = await writeDocuments(documents);
  tell(`${count} documents in ${documents}`);

  const database = await obtainDatabase(readConfig({ ...ownDatabaseOnly(), ZEREN_DATA: data }), tell);
  closing.add(() => database.release());
  const stop = new AbortController();
  closing.add(() => {
    stop.abort();
    return Promise.resolve();
  });
  const plan = { documents, data, memoryFile: join(folder, 'memory'), signal: stop.signal };
  const load = await measureLoad(plan, count, telling('load'));
  const again = await measureLoad(plan, count, telling('again'));
  const report = {
    ...{ documents: count, seed, bytes },
    load: toFigures(load),
    again: toFigures(again),
    graph: await measureGraph(database.credentials, data),
  };
  console.log(toText(report));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  for (const broke of brokenPromises(count, broken, load.report, again.report)) {
    console.log(`broken promise: ${broke}`);
    process.exitCode = 1;
  }
}

async function writeDocuments(
  folder: string,
): Promise<{ readonly bytes: number; readonly broken: readonly string[] }> {
  let sum = 0;
  const broken: string[] = [];
  for (const { file, bytes, isBroken } of makeDocuments(count, seed, await readPlaces())) {
    await writeFile(join(folder, file), bytes);
    sum += bytes.length;
    if (isBroken) broken.push(join(folder, file));
  }
  return { bytes: sum, broken };
}

/** Of lines `3/60 …` some twenty, and all others. */
function telling(name: string): (line: string) => void {
  const step = Math.ceil(count / 20);
  const begun = performance.now();
  return (line) => {
    const done = /^(?:read )?(\d+)\/\d+\b/u.exec(line)?.[1];
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    if (done === undefined || Number(done) % step === 0) tell(`${name}, ${seconds} s: ${line}`);
  };
}

function tell(message: string): void {
  console.error(message);
}
