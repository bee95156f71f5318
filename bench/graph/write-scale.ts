/** Generated graphs: facts of counties, written as the documents of a load are. */

import { createHash } from 'node:crypto';
import type { Graph } from '../../src/graph/client.ts';
import { writeDocument } from '../../src/graph/write/document.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { OrganizationInputs } from '../../src/resolve/organizations.ts';
import { makeCounty } from './county.ts';
import { makeNews } from './news.ts';
import { makePlan } from './plan.ts';
import { drawCounties, FULL_SIZE, type CountySize } from './scales.ts';

export interface GeneratedGraph {
  readonly counties: number;
  /** The same seed gives the same graph. */
  readonly seed: number;
  /** Of each county; `FULL_SIZE` where none is given. */
  readonly size?: CountySize;
}

/** A plan and a report of each county, one behind the other. */
export function* makeFacts(
  inputs: OrganizationInputs,
  { counties, seed, size = FULL_SIZE }: GeneratedGraph,
): Generator<DocumentFacts> {
  for (const region of drawCounties(inputs.regions, counties)) {
    const county = makeCounty(inputs, region, size, seed);
    yield makePlan(county);
    yield makeNews(county);
  }
}

/** sha256 over the facts, lower-case hex: equal digests mean equal graphs. */
export function digestOfFacts(inputs: OrganizationInputs, generated: GeneratedGraph): string {
  const digest = createHash('sha256');
  for (const facts of makeFacts(inputs, generated)) digest.update(JSON.stringify(facts));
  return digest.digest('hex');
}

/** Writes them into the graph, beside what it holds. @param tell told how far it is, some twenty times */
export async function writeScale(
  graph: Graph,
  inputs: OrganizationInputs,
  generated: GeneratedGraph,
  tell: (progress: string) => void = () => undefined,
): Promise<void> {
  const total = 2 * generated.counties;
  const step = Math.ceil(total / 20);
  let written = 0;
  for (const facts of makeFacts(inputs, generated)) {
    await writeDocument(graph, facts, `generated ${facts.document.sha256}`);
    written += 1;
    if (written % step === 0 || written === total) tell(`${written}/${total} documents`);
  }
}
