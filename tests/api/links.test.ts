/**
 * Every link of the schema is batched: it costs as many statements for fifty parents as for two. Writes what each costs to
 * `reports/links.md`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from '../../src/api/schema.ts';
import { openTestGraph } from '../support/graph.ts';
import { arrangeLinks } from './links/arrange.ts';
import { EMPTY_LINKS, LINKS_OF_ONE } from './links/exceptions.ts';
import { measureLink, toTable, type LinkCost, type LinkInputs } from './links/measure.ts';
import { linksOf, objectTypes, routesTo } from './links/routes.ts';

const schema = buildSchema();
const test = openTestGraph();
const costs = new Map<string, LinkCost>();
let inputs: LinkInputs;

const links = objectTypes(schema).flatMap((type) =>
  linksOf(type).map((field) => [`${type.name}.${field.name}`, type, field] as const),
);

beforeAll(async () => {
  inputs = { schema, graph: test.graph, ...(await arrangeLinks(test)) };
}, 300_000);
afterAll(async () => {
  await mkdir('reports', { recursive: true });
  await writeFile('reports/links.md', toTable(costs));
  await test.empty();
  await test.close();
}, 120_000);

describe('a link', () => {
  it.each(links)('%s costs the same for 2 and for 50 parents', async (coordinate, type, field) => {
    const cost = await measureLink(inputs, routesTo(schema, type), field);
    if (cost !== null) costs.set(coordinate, cost);

    expect({
      isReached: cost !== null,
      isEmpty: cost?.isEmpty ?? false,
      statements: cost?.many.statements,
    }).toEqual({
      isReached: LINKS_OF_ONE[coordinate] === undefined,
      isEmpty: EMPTY_LINKS[coordinate] !== undefined,
      statements: cost?.few.statements,
    });
  });

  it('is in a list of exceptions only while it is there', () => {
    const known = new Set<string>(links.map(([coordinate]) => coordinate));
    const exceptions = [...Object.keys(EMPTY_LINKS), ...Object.keys(LINKS_OF_ONE)];

    expect(exceptions.filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });
});
