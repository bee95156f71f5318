/** What a permanent address leads to. */

import type { GraphQLSchema } from 'graphql';
import { ZerenError } from '../../errors.ts';
import { isId } from '../../model/ids.ts';
import { readOnOneVersion, type OperationDependencies } from '../operation.ts';
import { permanentAddress } from './address.ts';
import { operationFor } from './node-operations.ts';

/** A node as JSON: its fields, its permanent address, and which version of the graph says so. */
export interface NodePage {
  readonly id: string;
  readonly url: string;
  readonly graphVersion: number;
  /** ISO 8601 UTC. */
  readonly loadedAt: string | null;
  readonly node: Readonly<Record<string, unknown>>;
}

/** A node, or the id that stands for it now. */
export type Found = { readonly page: NodePage } | { readonly movedTo: string };

/** @throws ZerenError BAD_ID for what is no id, NOT_FOUND, CONFLICT where the graph moves on and on, and those of reading */
export async function findNodePage(
  schema: GraphQLSchema,
  dependencies: OperationDependencies,
  id: string,
): Promise<Found> {
  if (!isId(id)) {
    throw new ZerenError('BAD_ID', `id: expected one of this graph, got ${JSON.stringify(id.slice(0, 100))}`);
  }
  const document = operationFor(id);
  if (document === null) throw notFound(id);
  const operation = { schema, document, variables: { id }, name: undefined };
  const { data, state } = await readOnOneVersion(dependencies, operation);
  const node = toFields(toFields(data)?.['node']);
  if (node === null) throw notFound(id);
  const now = String(node['id']);
  if (now !== id) return { movedTo: now };
  const url = permanentAddress(dependencies.publicUrl, id);
  return { page: { id, url, graphVersion: state.version, loadedAt: state.loadedAt, node } };
}

function toFields(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

function notFound(id: string): ZerenError {
  return new ZerenError('NOT_FOUND', `id: expected the id of a node, got ${id}, which none has or had`);
}
