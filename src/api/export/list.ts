/** `GET /export/tasks.csv?filter={…}`: a list as a table, the columns asked for, over all its pages. */

import type { GraphQLSchema } from 'graphql';
import { ZerenError } from '../../errors.ts';
import type { Locale } from '../resolvers-types.generated.ts';
import { inLocale } from '../words.ts';
import type { ExportedList, ListColumn } from './column.ts';
import type { ExportRequest } from './export-request.ts';
import { toFile } from './file.ts';
import { columnType, listField, listOperation, toVariable, type ListField } from './list-operation.ts';
import { onOneVersion } from './one-version.ts';
import { pageSchema } from './page-schema.ts';
import { openPages, type Page } from './pages.ts';
import { valueAt } from './path.ts';
import {
  FILE_OPTIONS,
  readColumns,
  readFileOptions,
  readParameters,
  type Format,
  type Parameters,
} from './request.ts';
import type { Table } from './table.ts';

type Variables = Readonly<Record<string, unknown>>;

/** @throws ZerenError BAD_USER_INPUT */
export function listRequest(
  schema: GraphQLSchema,
  list: ExportedList,
  query: unknown,
  format: Format,
): ExportRequest {
  const field = listField(schema, list);
  const parentNames = list.parents.length === 0 ? [] : ['of'];
  const argumentNames = field.args.map(({ name }) => name);
  const known = [...parentNames, ...argumentNames, 'columns', ...FILE_OPTIONS];
  const parameters = readParameters(query, known);
  const variables = readVariables(field, parameters);
  const columns = chooseColumns(list, parameters);
  const options = readFileOptions(parameters);
  const document = listOperation(field, columns, new Set(Object.keys(variables)));
  const operation = {
    document,
    variables: { ...variables, locale: options.locale },
    toPage: (data: unknown) => toPage(list, variables, data),
    isOnePage: list.isOnePage ?? false,
  };
  return (running) =>
    onOneVersion(running, async (read, state) => {
      const pages = await openPages(read, operation);
      const table = toTable(field, columns, pages, options.locale);
      return { state, title: table.title, body: toFile(table, format, options) };
    });
}

/** @throws ZerenError BAD_USER_INPUT */
function chooseColumns({ columns }: ExportedList, parameters: Parameters): readonly ListColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return readColumns(parameters, [...byKey.keys()], (key) => byKey.get(key)) ?? columns;
}

/** @throws ZerenError BAD_USER_INPUT */
function readVariables({ list, args }: ListField, parameters: Parameters): Variables {
  const of = parameters.get('of');
  if (list.parents.length > 0 && of === undefined) {
    throw new ZerenError('BAD_USER_INPUT', `of: expected an id of ${list.parents.join(' or ')}, got none`);
  }
  const given = args.flatMap((arg) => {
    const text = parameters.get(arg.name);
    return text === undefined ? [] : [[arg.name, toVariable(arg, text)] as const];
  });
  return { ...Object.fromEntries(given), ...(of === undefined ? {} : { of }) };
}

function toTable(
  field: ListField,
  columns: readonly ListColumn[],
  pages: AsyncIterable<readonly unknown[]>,
  locale: Locale,
): Table {
  const typed = columns.map((column) => ({ ...column, ...columnType(field, column) }));
  return {
    title: inLocale(field.list.title, locale),
    columns: typed.map(({ key, title, inLines = false, name }) => ({
      ...{ key, title: inLocale(title, locale), inLines, type: name },
    })),
    pages: toCells(pages, typed),
  };
}

async function* toCells(
  pages: AsyncIterable<readonly unknown[]>,
  columns: readonly { readonly path: string; readonly isList: boolean }[],
) {
  for await (const rows of pages) {
    yield rows.map((row) => columns.map(({ path, isList }) => valueAt(row, path, isList)));
  }
}

/** Rows are edges; where the list has a parent, it stands beside each. */
function toPage({ parents }: ExportedList, { of }: Variables, data: unknown): Page<unknown> {
  const { list, parent } = pageSchema.parse(data);
  const connection = list ?? parent?.list;
  if (connection === undefined) {
    throw new ZerenError(
      'BAD_ID',
      `of: expected an id of ${parents.join(' or ')}, got ${JSON.stringify(String(of).slice(0, 100))}`,
    );
  }
  const { edges, pageInfo } = connection;
  return {
    rows: parents.length === 0 ? edges : edges.map((edge) => ({ ...edge, parent })),
    next: pageInfo?.hasNextPage === true ? pageInfo.endCursor : null,
  };
}
