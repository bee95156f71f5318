/** Which operations are let in: bounds that cost nothing to check, before anything is read. */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { ZerenError } from '../errors.ts';
import type { RequestContext } from './context.ts';
import { toGraphQLError } from './errors.ts';

/** Tokens of one document, for `parse`. */
export const MAX_TOKENS = 2_000;
const MAX_DEPTH = 14;
const MAX_ALIASES = 50;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Refuses what is deeper or has more aliases than one may ask for; sizes of pages are checked where they are read. */
export const admission: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation }) => {
        if (operation === undefined) return Promise.reject(unknownOperation());
        const refusal = findUnserved(schema, operation) ?? findRefusal(document, operation);
        return refusal === null ? Promise.resolve() : Promise.reject(toGraphQLError(refusal));
      },
    }),
};

/** Why an operation is refused; null when it is let in. Validation has ruled out fragments that spread themselves. */
export function findRefusal(document: DocumentNode, operation: OperationDefinitionNode): ZerenError | null {
  const fragments: Fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const depth = depthOf(operation.selectionSet.selections, fragments, new Map());
  if (depth > MAX_DEPTH) {
    return new ZerenError('TOO_COSTLY', `expected at most ${MAX_DEPTH} levels of fields, got ${depth}`);
  }
  const aliases = [operation, ...fragments.values()]
    .flatMap((definition) => definition.selectionSet.selections)
    .reduce((sum, selection) => sum + aliasesIn(selection), 0);
  return aliases > MAX_ALIASES
    ? new ZerenError('TOO_COSTLY', `expected at most ${MAX_ALIASES} aliases, got ${aliases}`)
    : null;
}

/** Validation lets an operation pass whose kind has no root type. */
function findUnserved(schema: GraphQLSchema, { operation }: OperationDefinitionNode): ZerenError | null {
  return schema.getRootType(operation) === undefined
    ? new ZerenError('BAD_USER_INPUT', `expected a query, got a ${operation}`)
    : null;
}

function unknownOperation(): GraphQLError {
  return new GraphQLError('operationName: expected the name of an operation of the document', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Introspection is bounded by graphql-js itself, and its usual query is deep. */
function depthOf(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  known: Map<string, number>,
): number {
  return Math.max(0, ...selections.map((selection) => depthOfOne(selection, fragments, known)));
}

function depthOfOne(selection: SelectionNode, fragments: Fragments, known: Map<string, number>): number {
  switch (selection.kind) {
    case Kind.FIELD:
      return selection.name.value.startsWith('__')
        ? 1
        : 1 + depthOf(selection.selectionSet?.selections ?? [], fragments, known);
    case Kind.INLINE_FRAGMENT:
      return depthOf(selection.selectionSet.selections, fragments, known);
    case Kind.FRAGMENT_SPREAD: {
      const name = selection.name.value;
      const depth =
        known.get(name) ?? depthOf(fragments.get(name)?.selectionSet.selections ?? [], fragments, known);
      known.set(name, depth);
      return depth;
    }
  }
}

function aliasesIn(selection: SelectionNode): number {
  const own = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
  const selections =
    selection.kind === Kind.FRAGMENT_SPREAD ? [] : (selection.selectionSet?.selections ?? []);
  return selections.reduce((sum, member) => sum + aliasesIn(member), own);
}
