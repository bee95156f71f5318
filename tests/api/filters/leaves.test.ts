/** Every leaf of the filters in the SDL has its branch in the statements. */

import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLInputType,
} from 'graphql';
import { selectFindings } from '../../../src/api/filters/findings.ts';
import { selectTasks } from '../../../src/api/filters/tasks.ts';
import { buildSchema } from '../../../src/api/schema.ts';
import { FINDING_CONDITION, TASK_CONDITION } from '../../../src/graph/queries/conditions.ts';

const schema = buildSchema();
/** Members that combine or restrict others. */
const CONNECTIVES = new Set(['and', 'or', 'not', 'part', 'disputed']);

describe('filters', () => {
  it.each(leavesOf('TaskFilter'))('has a branch for %s of TaskFilter', (_path, filter) => {
    const kinds = kindsIn(selectTasks(filter).where);

    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(TASK_CONDITION.text).toContain(`'${kind}'`);
  });

  it.each(leavesOf('FindingFilter'))('has a branch for %s of FindingFilter', (_path, filter) => {
    const kinds = kindsIn(selectFindings({ status: 'OPEN', ...filter }).where);

    expect(kinds.length).toBeGreaterThan('status' in filter ? 0 : 1);
    for (const kind of kinds) expect(FINDING_CONDITION.text).toContain(`'${kind}'`);
  });
});

type Filter = Readonly<Record<string, unknown>>;

/** Each leaf by its path, as the filter that has it alone. */
function leavesOf(typeName: string): readonly (readonly [string, Filter])[] {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`expected an input type, got ${typeName}`);
  return Object.values(type.getFields())
    .filter(({ name }) => !CONNECTIVES.has(name))
    .flatMap(({ name, type: member }) => {
      const named = getNamedType(member);
      return isInputObjectType(named)
        ? leavesOf(named.name).map(([path, filter]) => [`${name}.${path}`, { [name]: filter }] as const)
        : [[name, { [name]: valueOf(member) }] as const];
    });
}

function valueOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return ['x'];
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return named.name === 'Boolean' ? true : 'x';
}

/** The kinds of all literals, nested ones too. */
function kindsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'kind' && typeof member === 'string' ? [member] : kindsIn(member),
  );
}
