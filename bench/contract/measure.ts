/** How long contract queries take, without the transport. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { versionedLoaders } from '../../src/api/loaders/versioned.ts';
import { runOperation } from '../../src/api/operation.ts';
import type { Graph } from '../../src/graph/client.ts';

/** One of the contract is named as its file, without the ending. */
export interface NamedQuery {
  readonly name: string;
  readonly document: DocumentNode;
}

export interface AskedQuery extends NamedQuery {
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface QueryTimes {
  /** Median, ms: nothing of the version is known yet. */
  readonly cold: number;
  /** Median, ms: all rows are known. */
  readonly warm: number;
  /** Of a cold run. */
  readonly statements: number;
  /** Of the answer as JSON, characters. */
  readonly length: number;
}

const FOLDER = fileURLToPath(new URL('../../tests/contract/', import.meta.url));
/** Runs that are not counted: Neo4j plans, and Node compiles. */
const RUN_UP = 3;

/** By name. */
export function readContract(): readonly NamedQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/u, ''),
      document: parse(readFileSync(FOLDER + file, 'utf8')),
    }));
}

/** @throws Error where an answer has errors */
export async function timeQuery(
  graph: Graph,
  schema: GraphQLSchema,
  { name, document, variables }: AskedQuery,
  rounds: number,
): Promise<QueryTimes> {
  const cold: number[] = [];
  const warm: number[] = [];
  let statements = 0;
  let length = 0;
  for (let round = 0; round < RUN_UP + rounds; round += 1) {
    const loaders = versionedLoaders(graph);
    const ask = async () => {
      const begun = performance.now();
      const { result } = await runOperation(
        { graph, loaders, publicUrl: 'https://zeren.example' },
        { schema, document, variables, name: undefined },
      );
      const [error] = result.errors ?? [];
      if (error !== undefined) throw new Error(`${name}: ${error.message}`, { cause: error });
      return { milliseconds: performance.now() - begun, data: result.data };
    };
    const before = graph.statementCount();
    const first = await ask();
    statements = graph.statementCount() - before;
    const second = await ask();
    length = JSON.stringify(first.data).length;
    if (round < RUN_UP) continue;
    cold.push(first.milliseconds);
    warm.push(second.milliseconds);
  }
  return { cold: median(cold), warm: median(warm), statements, length };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
