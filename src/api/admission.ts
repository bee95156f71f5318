/** Which operations are let in: bounds that cost nothing to check, before anything is read. */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  visit,
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
/** Levels of objects and lists in one value: what reads values goes down them one by one. */
const MAX_VALUE_DEPTH = 40;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Refuses what is deeper or has more aliases than one may ask for; sizes of pages are checked where they are read. */
export const admission: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables } }) => {
        if (operation === undefined) return Promise.reject(unknownOperation());
        const refusal =
          findUnserved(schema, operation) ?? findRefusal(document, operation) ?? findDeepVariable(variables);
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
  if (aliases > MAX_ALIASES) {
    return new ZerenError('TOO_COSTLY', `expected at most ${MAX_ALIASES} aliases, got ${aliases}`);
  }
  return depthOfValues(document) > MAX_VALUE_DEPTH ? tooDeep('a value') : null;
}

/** Why the variables are refused. Goes down level by level, so that no depth costs more stack than another. */
function findDeepVariable(variables: Readonly<Record<string, unknown>> = {}): ZerenError | null {
  let level = Object.entries(variables).map(([name, value]) => ({ name, value }));
  for (let depth = 0; depth <= MAX_VALUE_DEPTH; depth += 1) {
    level = level.flatMap(({ name, value }) => membersOf(value).map((member) => ({ name, value: member })));
  }
  const [deepest] = level;
  return deepest === undefined ? null : tooDeep(`variables.${deepest.name}`);
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function depthOfValues(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const level = {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, { ObjectValue: level, ListValue: level });
  return deepest;
}

function tooDeep(place: string): ZerenError {
  return new ZerenError(
    'TOO_COSTLY',
    `${place}: expected at most ${MAX_VALUE_DEPTH} levels of objects and lists`,
  );
}

/** Validation lets an operation pass whose kind has no root type. */
function findUnserved(schema: GraphQLSchema, { operation }: OperationDefinitionNode): ZerenError | null {
  return schema.getRootType(operation) === undefined
    ? new ZerenError('BAD_USER_INPUT', `expected a query or a mutation, got a ${operation}`)
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
