/** The published documents, read by the real rules, for tests that ask about them. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeDocument } from '../../src/graph/write/document.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { TestGraph } from '../support/graph.ts';

const FOLDER = fileURLToPath(new URL('../../seed/documents/', import.meta.url));

/** Makes the graph hold the documents whose file name starts with one of `numbers`, and nothing else; their facts in order. */
export async function loadSeeds(
  test: TestGraph,
  numbers: readonly string[],
): Promise<readonly DocumentFacts[]> {
  const inputs = await loadInputs();
  await test.empty();
  const read: DocumentFacts[] = [];
  for (const number of numbers) {
    const file = readdirSync(FOLDER).find((name) => name.startsWith(number)) ?? '';
    const reading = await readDocument(readFileSync(`${FOLDER}${file}`), file, inputs);
    if (reading.outcome === 'quarantined') throw new Error(reading.message);
    await writeDocument(test.graph, reading.facts, reading.inputsDigest);
    read.push(reading.facts);
  }
  return read;
}
