/** The columns of exports against the schema. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isEnumType, validate } from 'graphql';
import { enumWord } from '../../../src/api/enum-words.ts';
import { columnType, listField, listOperation } from '../../../src/api/export/list-operation.ts';
import { LISTS } from '../../../src/api/export/lists/lists.ts';
import { buildSchema } from '../../../src/api/schema.ts';

const schema = buildSchema();
const fields = LISTS.map((list) => [list.name, listField(schema, list)] as const);

describe('the columns of an export', () => {
  it.each(fields)('of %s make an operation that stands against the schema', (_name, field) => {
    const given = new Set(field.args.map(({ name }) => name));

    expect(validate(schema, listOperation(field, field.list.columns, given))).toEqual([]);
  });

  it.each(fields)('of %s have keys and headings of their own', (_name, { list }) => {
    const { columns } = list;

    expect([
      new Set(columns.map(({ key }) => key)).size,
      new Set(columns.map(({ title }) => title.zh)).size,
      new Set(columns.map(({ title }) => title.en)).size,
    ]).toEqual([columns.length, columns.length, columns.length]);
  });

  it('have words for every value of their enums', () => {
    const types = new Set(
      fields.flatMap(([, field]) => field.list.columns.map((column) => columnType(field, column).name)),
    );
    const values = [...types].flatMap((name) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map(({ value }) => [name, String(value)] as const) : [];
    });

    expect(values.filter(([name, value]) => enumWord(name, value, 'ZH') === value)).toEqual([]);
  });

  it('are of lists that the README names', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');

    expect(LISTS.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('are those of every list that filters, sorts or pages at the root', () => {
    const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args, type }) => args.some(({ name }) => name === 'after') && String(type).endsWith('Connection!'),
    );
    const names = new Set(LISTS.map(({ name }) => name));

    expect(
      connections
        .map(({ name }) => name)
        .filter((name) => !names.has(name))
        .sort(),
    ).toEqual(NOT_EXPORTED);
  });
});

/** Lists whose rows are comparisons, counts or histories of what other exports hold. */
const NOT_EXPORTED = ['changes', 'collaborators', 'load', 'sharedTasks'];
