/** Runs an operation on one version of the graph, again when the graph moved meanwhile. */

import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { GraphMoved, type Graph, type GraphState } from '../graph/client.ts';
import { isZerenError, ZerenError } from '../errors.ts';
import { createBudget } from './budget.ts';
import type { Context, RequestContext } from './context.ts';
import { toResponseError } from './errors.ts';
import type { VersionedLoaders } from './loaders/versioned.ts';
import type { Curation } from './mutations/curation.ts';
import { openWriting, type Caller, type Writing } from './mutations/writing.ts';

/** An operation that stands against the schema. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly name: string | undefined;
  /** Nobody where it is left out: then it cannot write. */
  readonly caller?: Caller;
}

/** What an operation gave; `isConsistent` where all of it is of the version of `state`. */
export interface Outcome {
  readonly result: ExecutionResult;
  /** Null where not even the version could be read. */
  readonly state: GraphState | null;
  readonly isConsistent: boolean;
}

/** What operations run on. */
export interface OperationDependencies {
  readonly graph: Graph;
  readonly loaders: VersionedLoaders;
  /** See `Context`. */
  readonly publicUrl: string;
  /** Left out where nothing is written. */
  readonly curation?: Curation;
}

interface Dependencies extends OperationDependencies {
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
            ...{ schema, document, variables, name: operationName },
            caller: { requestId: contextValue.requestId, key: contextValue.key },
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
  const { result, state, isConsistent } = await runOperation(dependencies, operation).catch(toFailure);
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

const NOBODY: Caller = { requestId: '', key: null };

/**
 * Runs it on one version, three times at most while the graph moves, then on whatever is read.
 * @throws ZerenError DATABASE_UNAVAILABLE, TIMEOUT where not even the version can be read
 */
export async function runOperation(
  dependencies: OperationDependencies,
  operation: Operation,
): Promise<Outcome> {
  const { graph, loaders, publicUrl, curation } = dependencies;
  const writing = openWriting(curation ?? null, operation.caller ?? NOBODY);
  const found = await runOnOneVersion(dependencies, operation, writing);
  if (found !== null) return { ...found, isConsistent: true };
  const state = await graph.state();
  const result = await executeWith({ publicUrl, writing, state, loaders: loaders.unpinned() }, operation);
  return { result, state, isConsistent: false };
}

/**
 * The data of a query, all of the version of `state`: for answers that have no place to say that they are not.
 * @throws ZerenError CONFLICT where the graph moves on and on; the first error of the operation; as `runOperation`
 */
export async function readOnOneVersion(
  dependencies: OperationDependencies,
  operation: Operation,
): Promise<{ readonly data: unknown; readonly state: GraphState }> {
  const found = await runOnOneVersion(dependencies, operation, openWriting(null, NOBODY));
  if (found === null) {
    throw new ZerenError('CONFLICT', 'expected the graph to rest for a moment, got one write after another');
  }
  const { result, state } = found;
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return { data: result.data, state };
}

/** Null where the graph moved in each of three tries. */
async function runOnOneVersion(
  { graph, loaders, publicUrl }: OperationDependencies,
  operation: Operation,
  writing: Writing,
): Promise<(Pick<Outcome, 'result'> & { readonly state: GraphState }) | null> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const state = await graph.state();
    const context = { publicUrl, writing, state, loaders: loaders.at(state.version) };
    const result = await executeWith(context, operation);
    // What a mutation wrote is read on the version that has it: the mutation itself is not made again.
    if (!hasMoved(result) && writing.version() <= state.version) return { result, state };
  }
  return null;
}

/** Runs it once, with a budget of its own; where the graph moved meanwhile, a `GraphMoved` is behind one of the errors. */
export async function executeWith(
  context: Omit<Context, 'budget'>,
  operation: Operation,
): Promise<ExecutionResult> {
  const result = await execute({
    schema: operation.schema,
    document: operation.document,
    contextValue: { ...context, budget: createBudget() },
    variableValues: operation.variables,
    operationName: operation.name,
  });
  // Past the budget every further field fails: one refusal says it all.
  const refusal = result.errors?.find(({ originalError }) => isZerenError(originalError, 'TOO_COSTLY'));
  return refusal === undefined ? result : { data: null, errors: [withWrite(refusal, context.writing)] };
}

/** A refusal of the answer is none of the write: whoever asked is told that it was made. */
function withWrite(refusal: GraphQLError, writing: Writing): GraphQLError {
  if (!writing.hasWritten()) return refusal;
  const version = writing.version();
  const message = `${refusal.message}; what was to be written is in version ${version}: ask for less of it`;
  const originalError = new ZerenError('TOO_COSTLY', message, { details: { version } });
  const { nodes, path } = refusal;
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), originalError });
}

/** Whether some of it was read of another version. */
export function hasMoved(result: ExecutionResult): boolean {
  return result.errors?.some((error) => error.originalError instanceof GraphMoved) ?? false;
}
