/** What commands over generated graphs begin with: their arguments, a Neo4j of their own, and the graph in it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closeOnSignal, type Closing } from '../../src/cli/closing.ts';
import { readConfig, type ServerCredentials } from '../../src/config.ts';
import { openGraph, type Graph } from '../../src/graph/client.ts';
import { obtainDatabase } from '../../src/graph/embedded/obtain.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import type { OrganizationInputs } from '../../src/resolve/organizations.ts';
import { ownDatabaseOnly } from '../folder/measure.ts';
import { toWhole } from '../arguments.ts';
import { isScale, SCALES, type Scale } from './scales.ts';
import { writeScale, type GeneratedGraph } from './write-scale.ts';

export interface OpenedScale {
  readonly scale: Scale;
  readonly generated: GeneratedGraph;
  readonly inputs: OrganizationInputs;
  readonly graph: Graph;
  readonly credentials: ServerCredentials;
  /** In which the database runs. */
  readonly dataFolder: string;
  /** Of the writing; a graph that was there already takes little. */
  readonly seconds: number;
  /** FILE of `--json`, null where it is left out. */
  readonly jsonFile: string | null;
  /** Closes all that was opened; a signal does, too. */
  readonly closing: Closing;
}

const HIGHEST_SEED = 0xffff_ffff;

/**
 * Reads `--scale`, `--seed`, `--keep` and `--json` from the command line and writes the graph, with progress on stderr. Wrong
 * arguments end the process with 2.
 * @param defaultScale where `--scale` is left out
 */
export async function openScale(defaultScale: Scale): Promise<OpenedScale> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: defaultScale },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const { scale } = values;
  if (!isScale(scale)) {
    console.error(`--scale: expected ${Object.keys(SCALES).join(', ')}, got ${scale}`);
    process.exit(2);
  }
  const generated = { counties: SCALES[scale], seed: toWhole('--seed', values.seed, HIGHEST_SEED) };
  const closing = closeOnSignal((signal) => {
    console.error(`${signal}: stopping`);
  });
  const jsonFile = values.json ?? null;
  try {
    return { scale, generated, jsonFile, closing, ...(await fill(generated, values.keep, closing)) };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function fill(
  generated: GeneratedGraph,
  keep: string | undefined,
  closing: Closing,
): Promise<Pick<OpenedScale, 'inputs' | 'graph' | 'credentials' | 'dataFolder' | 'seconds'>> {
  const dataFolder = keep === undefined ? await temporaryFolder(closing) : resolve(keep);
  const database = await obtainDatabase(
    readConfig({ ...ownDatabaseOnly(), ZEREN_DATA: dataFolder }),
    console.error,
  );
  closing.add(() => database.release());
  const { credentials } = database;
  const graph = openGraph(credentials);
  closing.add(() => graph.close());
  await graph.prepare();
  const inputs = await loadInputs();
  const begun = performance.now();
  const secondsSince = () => (performance.now() - begun) / 1000;
  await writeScale(graph, inputs, generated, (progress) => {
    console.error(`${secondsSince().toFixed(0)} s: ${progress}`);
  });
  return { inputs, graph, credentials, dataFolder, seconds: secondsSince() };
}

async function temporaryFolder(closing: Closing): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zeren-bench-'));
  closing.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
