/** Paths of columns: as a selection of GraphQL, as a type of the schema, and into the data that comes back. */

import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { groupBy } from '../../group-by.ts';
import type { Single, Value } from './column.ts';

/** What the values at a path are. */
export interface ValueType {
  /** A list stands on the way or at the end. */
  readonly isList: boolean;
  /** Name of the scalar or enum; `__typename` for the name of a type. */
  readonly name: string;
}

/** A selection that reads all of them, without its braces: `node { title document { id } }`. */
export function selectionOf(paths: readonly string[]): string {
  return toSelection(paths.map((path) => path.split('.')));
}

/** @throws Error where the path does not stand against the schema: a fault of ours */
export function typeAt(schema: GraphQLSchema, from: GraphQLNamedType, path: string): ValueType {
  return follow(schema, from, path.split('.'), path);
}

function follow(
  schema: GraphQLSchema,
  from: GraphQLNamedType,
  [segment, ...others]: readonly string[],
  path: string,
): ValueType {
  if (segment === '__typename') return { isList: false, name: segment };
  if (segment === undefined) {
    if (isLeafType(from)) return { isList: false, name: from.name };
    throw new Error(`${path}: expected values, got ${from.name}`);
  }
  const type = isCondition(segment) ? schema.getType(segment) : fieldType(from, segment);
  if (type === undefined) {
    throw new Error(`${path}: expected a field or type of ${from.name}, got ${segment}`);
  }
  const rest = follow(schema, getNamedType(type), others, path);
  return { ...rest, isList: rest.isList || isListType(getNullableType(type)) };
}

/** @param isList see `ValueType`; else the one value, null where there is none */
export function valueAt(row: unknown, path: string, isList: boolean): Value {
  const segments = path.split('.').filter((segment) => !isCondition(segment));
  const found = collect(row, segments.map(responseKey), false);
  return isList ? found : (found[0] ?? null);
}

/** Members of lists keep their places: one without the value gives null. */
function collect(value: unknown, keys: readonly string[], isInList: boolean): readonly Single[] {
  if (Array.isArray(value)) return value.flatMap((member: unknown) => collect(member, keys, true));
  const [key, ...others] = keys;
  if (key === undefined) return isSingle(value) ? [value] : isInList ? [null] : [];
  if (typeof value !== 'object' || value === null) return isInList ? [null] : [];
  return collect(Object.entries(value).find(([name]) => name === key)?.[1], others, isInList);
}

function isSingle(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function toSelection(paths: readonly (readonly string[])[]): string {
  return [...groupBy(paths, ([segment = '']) => segment)]
    .map(([segment, group]) => {
      const inner = group.map(([, ...others]) => others).filter((others) => others.length > 0);
      return inner.length === 0 ? toField(segment) : `${toField(segment)} { ${toSelection(inner)} }`;
    })
    .join(' ');
}

/** A field with arguments goes by a name of its own: it may stand there with others too. */
function toField(segment: string): string {
  if (isCondition(segment)) return `... on ${segment}`;
  return segment.includes('(') ? `${responseKey(segment)}: ${segment}` : segment;
}

function responseKey(segment: string): string {
  return segment.replaceAll(/\W+/gu, '_');
}

function fieldType(type: GraphQLNamedType, segment: string): GraphQLOutputType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[segment.replace(/\(.*/u, '')]?.type;
}

/** Names of types are capital. */
function isCondition(segment: string): boolean {
  return /^[A-Z]/u.test(segment);
}
