/** The operation that reads a page of an exported list: only the fields that its columns show. */

import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ZerenError } from '../../errors.ts';
import type { ExportedList, ListColumn } from './column.ts';
import { selectionOf, typeAt, type ValueType } from './path.ts';

/** The connection field of a list, and the types that paths of its columns start from. */
export interface ListField {
  readonly schema: GraphQLSchema;
  readonly list: ExportedList;
  readonly edge: GraphQLObjectType;
  readonly parent: GraphQLObjectType;
  /** Arguments that clients give: all but those that page. */
  readonly args: readonly GraphQLArgument[];
}

const PARENT = 'parent.';
const PAGING: readonly string[] = ['first', 'after'];
const TEXTS: readonly string[] = ['ID', 'String', 'Date'];

/** @throws Error where the schema has no such list: a fault of ours */
export function listField(schema: GraphQLSchema, list: ExportedList): ListField {
  const [parentName] = list.parents;
  const parent = parentName === undefined ? schema.getQueryType() : schema.getType(parentName);
  if (!isObjectType(parent)) throw new Error(`${list.name}: expected an object type, got ${String(parent)}`);
  const field = fieldOf(parent, list.name);
  const edge = getNamedType(fieldOf(getNamedType(field.type), 'edges').type);
  if (!isObjectType(edge)) throw new Error(`${list.name}: expected a connection, got ${String(field.type)}`);
  return { schema, list, edge, parent, args: field.args.filter(({ name }) => !PAGING.includes(name)) };
}

export function columnType({ schema, edge, parent }: ListField, { path }: ListColumn): ValueType {
  return path.startsWith(PARENT)
    ? typeAt(schema, parent, path.slice(PARENT.length))
    : typeAt(schema, edge, path);
}

/** @param given names of the arguments that have a value. Variables: these, `first`, `after`, `of`, `locale`. */
export function listOperation(
  { list, args }: ListField,
  columns: readonly ListColumn[],
  given: ReadonlySet<string>,
): DocumentNode {
  const chosen = args.filter((arg) => given.has(arg.name) || isRequiredArgument(arg));
  const paths = columns.map(({ path }) => path);
  const ofParent = paths.filter((path) => path.startsWith(PARENT)).map((path) => path.slice(PARENT.length));
  const ofEdge = paths.filter((path) => !path.startsWith(PARENT));
  const passed = chosen.map(({ name }) => `${name}: $${name}`);
  const [paging, place] = list.isOnePage
    ? ['first: $first', '']
    : ['first: $first, after: $after', 'pageInfo { hasNextPage endCursor }'];
  const connection = `list: ${list.name}(${[paging, ...passed].join(', ')}) {
    ${place}
    edges { __typename ${selectionOf(ofEdge)} }
  }`;
  const inParent = `{ ${selectionOf(ofParent)} ${connection} }`;
  const body =
    list.parents.length === 0
      ? connection
      : `parent: node(id: $of) { ${list.parents.map((type) => `... on ${type} ${inParent}`).join(' ')} }`;
  const variables = [
    '$first: Int!',
    ...(list.isOnePage ? [] : ['$after: String']),
    ...(list.parents.length === 0 ? [] : ['$of: ID!']),
    ...(body.includes('$locale') ? ['$locale: Locale!'] : []),
    ...chosen.map(({ name, type }) => `$${name}: ${String(type)}`),
  ];
  return parse(`query Export(${variables.join(', ')}) { ${body} }`);
}

/**
 * Text as it is where the argument takes text or an enum value; else JSON.
 * @throws ZerenError BAD_USER_INPUT for what is no JSON
 */
export function toVariable({ name, type }: GraphQLArgument, text: string): unknown {
  const named = getNamedType(type);
  const isText = isEnumType(named) || TEXTS.includes(named.name);
  if (isText && !isListType(getNullableType(type))) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `${name}: expected JSON, got ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
}

function fieldOf(type: unknown, name: string): GraphQLField<unknown, unknown> {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${String(type)}: expected a field ${name}`);
  return field;
}
