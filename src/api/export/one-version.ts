/** Readings of several operations that are of one version of the graph. */

import type { DocumentNode, GraphQLSchema } from 'graphql';
import { ZerenError } from '../../errors.ts';
import { GraphMoved, type GraphState } from '../../graph/client.ts';
import { openWriting } from '../mutations/writing.ts';
import { executeWith, hasMoved, type OperationDependencies } from '../operation.ts';

/** What exports read from. */
export interface ExportDependencies extends OperationDependencies {
  readonly schema: GraphQLSchema;
}

/** The same for one export, which ends when it is over time or nobody waits for it. */
export interface RunningExport extends ExportDependencies {
  /** Nothing is read once it is aborted; its reason is an error of the closed list. */
  readonly signal: AbortSignal;
}

/** The data of an operation. @throws GraphMoved; GraphQLError for the first of its errors; why the export was ended */
export type Read = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const MAX_TRIES = 3;

/**
 * What `work` gives; it begins again where the graph moves meanwhile.
 * @throws ZerenError CONFLICT where it moves on and on; what reading throws
 */
export async function onOneVersion<T>(
  running: RunningExport,
  work: (read: Read, state: GraphState) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const state = await running.graph.state();
    try {
      return await work(readerOf(running, state), state);
    } catch (error) {
      if (!(error instanceof GraphMoved)) throw error;
    }
  }
  throw new ZerenError('CONFLICT', 'expected the graph to rest for a moment, got one write after another');
}

function readerOf({ loaders, publicUrl, schema, signal }: RunningExport, state: GraphState): Read {
  const writing = openWriting(null, { requestId: '', key: null });
  const context = { state, loaders: loaders.apart(state.version), publicUrl, writing };
  return async (document, variables) => {
    signal.throwIfAborted();
    const result = await executeWith(context, { schema, document, variables, name: undefined });
    if (hasMoved(result)) throw new GraphMoved(`export: expected version ${state.version}, got another`);
    const [error] = result.errors ?? [];
    if (error !== undefined) throw error;
    return result.data;
  };
}
