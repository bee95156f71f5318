/** How many statements a link costs for few parents and for many. */

import { parse, validate, type GraphQLField, type GraphQLSchema } from 'graphql';
import { versionedLoaders } from '../../../src/api/loaders/versioned.ts';
import { runOperation } from '../../../src/api/operation.ts';
import type { Graph } from '../../../src/graph/client.ts';
import { groupBy } from '../../../src/group-by.ts';
import { at, list } from '../at.ts';
import { isNode, type Route } from './routes.ts';
import { toOperation, type ArgumentValues } from './selections.ts';

export interface LinkInputs {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  /** Ids of nodes by type, the best connected first. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Of an operation that is to meet few parents, and of one that is to meet many. */
  readonly values: { readonly few: ArgumentValues; readonly many: ArgumentValues };
}

export interface Cost {
  readonly parents: number;
  readonly statements: number;
}

export interface LinkCost {
  readonly few: Cost;
  readonly many: Cost;
  /** No parent has anything there. */
  readonly isEmpty: boolean;
}

interface Answer {
  readonly data: unknown;
  readonly cost: Cost;
}

const FEW = 2;
/** Sizes of pages that are few, tried until they lead to things of all the kinds that many lead to. */
const SOME = [FEW, 5, 12, 25];
const MANY = 50;
/** Among the kinds of what links give. */
const NOTHING = 'nothing';
/** Of `nodes`. */
const MAX_IDS = 100;

/** By the first route on which the link gives something; null where no route reaches so many parents. */
export async function measureLink(
  inputs: LinkInputs,
  routes: readonly Route[],
  field: GraphQLField<unknown, unknown>,
): Promise<LinkCost | null> {
  let empty: LinkCost | null = null;
  for (const route of routes) {
    const cost = isNode(route.start)
      ? await fromNodes(inputs, route, field)
      : await fromQuery(inputs, route, field);
    if (cost !== null && !cost.isEmpty) return cost;
    empty ??= cost;
  }
  return empty;
}

/** Markdown: by link the parents and statements of the operation that meets few, and of the one that meets many. */
export function toTable(costs: ReadonlyMap<string, LinkCost>): string {
  const rows = Array.from(costs, ([link, { few, many, isEmpty }]) =>
    [link, few.parents, few.statements, many.parents, many.statements, isEmpty ? 'gives nothing' : ''].join(
      ' | ',
    ),
  );
  const head = 'link | parents | statements | parents | statements | ';
  return [head, '---|---|---|---|---|---', ...rows].map((row) => `| ${row} |\n`).join('');
}

/** Of nodes that lead to alike things, so that few and many ask for the same kinds. */
async function fromNodes(
  inputs: LinkInputs,
  route: Route,
  field: GraphQLField<unknown, unknown>,
): Promise<LinkCost | null> {
  const operation = toOperation(route, field, { values: inputs.values.many, first: 1, aliases: 1 });
  const ids = inputs.ids.get(route.start.name) ?? [];
  const shapes: { readonly id: string; readonly shape: string; readonly parents: number }[] = [];
  for (let from = 0; from < ids.length; from += MAX_IDS) {
    const some = ids.slice(from, from + MAX_IDS);
    const { data } = await run(inputs, operation, some);
    list(at(data, 'nodes')).forEach((node, index) => {
      const shape = shapeOf(node);
      if (shape !== null) shapes.push({ id: some[index] ?? '', shape, parents: parentsIn(node).length });
    });
  }
  const alike = Array.from(groupBy(shapes, ({ shape }) => shape).values())
    .filter((group) => group.length >= MANY)
    .sort((a, b) => Number(a[0].shape === '') - Number(b[0].shape === ''))[0];
  if (alike === undefined) return null;
  // Loaders split very large batches: fifty nodes may have more parents than one takes.
  const fewest = alike.toSorted((a, b) => a.parents - b.parents);
  const chosen = fewest.slice(0, MANY).map(({ id }) => id);
  const few = await run(inputs, operation, chosen.slice(0, FEW));
  const many = await run(inputs, operation, chosen);
  return toLinkCost(few, many);
}

/** Where no page is smaller, the field of the query is asked for over and over. */
async function fromQuery(
  inputs: LinkInputs,
  route: Route,
  field: GraphQLField<unknown, unknown>,
): Promise<LinkCost | null> {
  const { few: fewValues, many: manyValues } = inputs.values;
  const ask = (values: ArgumentValues, first: number, aliases: number) =>
    run(inputs, toOperation(route, field, { values, first, aliases }), []);
  const many = await ask(manyValues, MANY, 1);
  for (const first of SOME) {
    const few = await ask(fewValues, first, 1);
    const isFewer = few.cost.parents > 0 && few.cost.parents < many.cost.parents;
    if (isFewer && shapeOf(few.data) === shapeOf(many.data)) return toLinkCost(few, many);
  }
  const few = await ask(manyValues, MANY, FEW);
  return few.cost.parents === 0 ? null : toLinkCost(few, await ask(manyValues, MANY, MANY));
}

function toLinkCost(few: Answer, many: Answer): LinkCost {
  return { few: few.cost, many: many.cost, isEmpty: shapeOf(many.data) === '' };
}

/** @throws Error where the operation does not stand, or fails */
async function run({ graph, schema }: LinkInputs, text: string, ids: readonly string[]): Promise<Answer> {
  const document = parse(text);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) throw new Error(`${invalid.message} in ${text}`);
  const before = graph.statementCount();
  const { result } = await runOperation(
    { graph, loaders: versionedLoaders(graph), publicUrl: 'https://zeren.example' },
    { schema, document, variables: { ids }, name: undefined },
  );
  const [error] = result.errors ?? [];
  if (error !== undefined) throw new Error(`${error.message} in ${text}`, { cause: error });
  const { data } = result;
  const cost: Cost = { parents: parentsIn(data).length, statements: graph.statementCount() - before };
  return { data, cost };
}

/** Kinds of what the parents in an answer lead to, '' for nothing; null where there is no parent. */
function shapeOf(answer: unknown): string | null {
  const parents = parentsIn(answer);
  if (parents.length === 0) return null;
  const kinds = parents.flatMap((parent) => {
    const value = at(parent, 'value');
    return Array.isArray(value) ? list(value) : [value];
  });
  const names = kinds.map((each) => (each == null ? NOTHING : String(at(each, '__typename'))));
  return names.every((name) => name === NOTHING) ? '' : [...new Set(names)].sort().join();
}

/** The objects marked as such, wherever they stand. */
function parentsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(parentsIn);
  return 'parent' in value ? [value] : Object.values(value).flatMap(parentsIn);
}
