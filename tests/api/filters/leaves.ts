/** The leaves of the filter inputs in the SDL. */

import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import { buildSchema } from '../../../src/api/schema.ts';

export type Filter = Readonly<Record<string, unknown>>;

const schema = buildSchema();
/** Members that combine or restrict others. */
const CONNECTIVES = new Set(['and', 'or', 'not', 'part', 'disputed']);

/** Each leaf by its path, as the filter that has it alone. */
export function leavesOf(
  typeName: string,
  valueAt: (path: string, type: GraphQLInputType) => unknown = anyValue,
  above = '',
): readonly (readonly [string, Filter])[] {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`expected an input type, got ${typeName}`);
  return Object.values(type.getFields())
    .filter(({ name }) => !CONNECTIVES.has(name))
    .flatMap(({ name, type: member }) => {
      const named = getNamedType(member);
      const path = `${above}${name}`;
      return isInputObjectType(named)
        ? leavesOf(named.name, valueAt, `${path}.`).map(
            ([below, filter]) => [below, { [name]: filter }] as const,
          )
        : [[path, { [name]: valueAt(path, member) }] as const];
    });
}

function anyValue(_path: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return ['x'];
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return named.name === 'Boolean' ? true : 'x';
}
