/** Runs an operation on one version of the graph, again when the graph moved meanwhile. */

import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { GraphMoved, type Graph, type GraphState } from '../graph/client.ts';
import { isZerenError } from '../errors.ts';
import { createBudget } from './budget.ts';
import type { Context, RequestContext } from './context.ts';
import { toResponseError } from './errors.ts';
import type { VersionedLoaders } from './loaders/versioned.ts';

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly name: string | undefined;
}

/** What an operation gave; `isConsistent` where all of it is of the version of `state`. */
interface Outcome {
  readonly result: ExecutionResult;
  /** Null where not even the version could be read. */
  readonly state: GraphState | null;
  readonly isConsistent: boolean;
}

interface Dependencies {
  readonly graph: Graph;
  readonly loaders: VersionedLoaders;
  readonly logger: FastifyBaseLogger;
}

const MAX_TRIES = 3;

/** Answers every operation; parsing, validation and the transport stay with Apollo. */
export function runOperations(dependencies: Dependencies): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, request, contextValue }) => {
          const { variables, operationName } = request;
          return respond(dependencies, contextValue.requestId, {
            schema,
            document,
            variables,
            name: operationName,
          });
        },
      }),
  };
}

async function respond(
  dependencies: Dependencies,
  requestId: string,
  operation: Operation,
): Promise<GraphQLResponse> {
  const { result, state, isConsistent } = await run(dependencies, operation).catch(toFailure);
  const errors = (result.errors ?? []).map((error) => ({ error, ...toResponseError(error, requestId) }));
  for (const { error, isFault } of errors) {
    if (isFault)
      dependencies.logger.error({ requestId, err: error.originalError ?? error }, 'operation failed');
  }
  const hasData = result.data !== undefined && result.data !== null;
  return {
    http: { status: hasData ? 200 : (errors[0]?.status ?? 200), headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: {
        ...(result.data === undefined ? {} : { data: result.data }),
        ...(errors.length === 0 ? {} : { errors: errors.map(({ formatted }) => formatted) }),
        ...(state === null
          ? {}
          : { extensions: { graph: { version: state.version, consistent: isConsistent } } }),
      },
    },
  };
}

/** The version could not be read. */
function toFailure(error: unknown): Outcome {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return {
    result: { errors: [new GraphQLError(originalError.message, { originalError })] },
    state: null,
    isConsistent: false,
  };
}

async function run({ graph, loaders }: Dependencies, operation: Operation): Promise<Outcome> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const state = await graph.state();
    const result = await executeWith({ state, loaders: loaders.at(state.version) }, operation);
    if (!hasMoved(result)) return { result, state, isConsistent: true };
  }
  const state = await graph.state();
  const result = await executeWith({ state, loaders: loaders.unpinned() }, operation);
  return { result, state, isConsistent: false };
}

async function executeWith(context: Omit<Context, 'budget'>, operation: Operation): Promise<ExecutionResult> {
  const result = await execute({
    schema: operation.schema,
    document: operation.document,
    contextValue: { ...context, budget: createBudget() },
    variableValues: operation.variables,
    operationName: operation.name,
  });
  // Past the budget every further field fails: one refusal says it all.
  const refusal = result.errors?.find(({ originalError }) => isZerenError(originalError, 'TOO_COSTLY'));
  return refusal === undefined ? result : { data: null, errors: [refusal] };
}

function hasMoved(result: ExecutionResult): boolean {
  return result.errors?.some((error) => error.originalError instanceof GraphMoved) ?? false;
}
