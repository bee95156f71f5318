/** The leaves of the filter inputs in the SDL. */

import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import { buildSchema } from '../../../src/api/schema.ts';

export type Filter = Readonly<Record<string, unknown>>;

/** Where a leaf stands. */
export interface Leaf {
  /** From the root of the filter: `leads.some.name.eq`. */
  readonly path: string;
  /** The filter and its member that it is a condition on: `OrganizationFilter.name`. */
  readonly member: string;
  /** `eq`, `until`; null where the member itself is the leaf. */
  readonly operator: string | null;
  readonly type: GraphQLInputType;
}

const schema = buildSchema();
/** Members that combine others. */
const CONNECTIVES = new Set(['and', 'or', 'not']);
/** Members that say which of several related things count. */
const RESTRICTIONS = new Set(['part', 'disputed']);
/** Conditions on one value, by operator. */
const OPERATORS = new Set(['StringFilter', 'DateFilter', 'NumberFilter']);

/** Root fields that take a filter whose members combine, and the type of that filter. */
export function filteredFields(): readonly (readonly [field: string, filter: string])[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
    args
      .map((arg) => getNamedType(arg.type))
      .filter((type) => isInputObjectType(type) && 'and' in type.getFields())
      .map((type) => [name, type.name] as const),
  );
}

/** Names of the inputs that any field takes as `filter`, sorted. */
export function filterTypes(): readonly string[] {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()));
  const filters = fields.flatMap(({ args }) => args.filter(({ name }) => name === 'filter'));
  return [...new Set(filters.map(({ type }) => getNamedType(type).name))].sort();
}

/** Each leaf by its path, as the filter that has it alone. */
export function leavesOf(
  typeName: string,
  valueAt: (leaf: Leaf) => unknown = anyValue,
): readonly (readonly [string, Filter])[] {
  return leavesBelow(typeName, '', null).map((leaf) => [leaf.path, nest(leaf.path, valueAt(leaf))]);
}

function leavesBelow(typeName: string, above: string, member: string | null): readonly Leaf[] {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`expected an input type, got ${typeName}`);
  const isOfSeveral = 'some' in type.getFields();
  return Object.values(type.getFields())
    .filter(({ name }) => !CONNECTIVES.has(name) && !(isOfSeveral && RESTRICTIONS.has(name)))
    .flatMap(({ name, type: memberType }) => {
      const named = getNamedType(memberType);
      const path = `${above}${name}`;
      const own = member ?? `${typeName}.${name}`;
      return isInputObjectType(named)
        ? leavesBelow(named.name, `${path}.`, OPERATORS.has(named.name) ? own : null)
        : [{ path, member: own, operator: member === null ? null : name, type: memberType }];
    });
}

function nest(path: string, value: unknown): Filter {
  return path
    .split('.')
    .reduceRight<Filter>((inner, name, n, names) => ({ [name]: n === names.length - 1 ? value : inner }), {});
}

function anyValue({ type }: Leaf): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return isEnumType(named) ? [named.getValues()[0]?.value] : ['x'];
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (named.name === 'Date') return '2023-02-17';
  if (named.name === 'Int' || named.name === 'Float') return 2023;
  return named.name === 'Boolean' ? true : 'x';
}
