/** The published plan of 荣昌, read by the real rules, for tests that ask about it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeDocument } from '../../src/graph/write/document.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { TestGraph } from '../support/graph.ts';

const FILE = '004_59fc6a863d3bdf4f.txt';

/** Makes the graph hold the plan and nothing else. */
export async function loadRealPlan(test: TestGraph): Promise<DocumentFacts> {
  const bytes = readFileSync(fileURLToPath(new URL(`../../seed/documents/${FILE}`, import.meta.url)));
  const reading = readDocument(bytes, FILE, await loadInputs());
  if (reading.outcome === 'quarantined') throw new Error(reading.message);
  await test.empty();
  await writeDocument(test.graph, reading.facts, reading.inputsDigest);
  return reading.facts;
}
