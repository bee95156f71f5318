/** Ids in filters: one that a node had before stands for what that became, as it does in `node`. */

import {
  defaultFieldResolver,
  getNamedType,
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { FORMER_PREFIXES } from '../../graph/queries/graph.ts';
import type { Context } from '../context.ts';

const ARGUMENT = 'filter';
/** What happened to an id is told of that id. */
const HISTORY = 'ChangeFilter';

/** Has every field that takes a filter look up the former ids in it, all in one batch, before it is asked for anything. */
export function followFormerIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const filter = field.args.find(({ name }) => name === ARGUMENT);
      if (filter === undefined || getNamedType(filter.type).name === HISTORY) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args: Readonly<Record<string, unknown>>, context: Context, info) => {
        const given = args[ARGUMENT];
        const ids = idsIn(filter.type, given).filter(mayBeFormer);
        if (ids.length === 0) return resolve(parent, args, context, info);
        return readCurrentIds(context, ids).then((current) => {
          const meant = withIds(filter.type, given, (id) => current.get(id) ?? id);
          const followed: unknown = resolve(parent, { ...args, [ARGUMENT]: meant }, context, info);
          return followed;
        });
      };
    }
  }
  return schema;
}

/** By former id; ids that are none are not in it. */
async function readCurrentIds(
  { loaders }: Pick<Context, 'loaders'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const current = await Promise.all(ids.map(async (id) => [id, await loaders.formerId.load(id)] as const));
  return new Map(current.flatMap(([id, now]) => (now === null ? [] : [[id, now] as const])));
}

function mayBeFormer(id: string): boolean {
  return FORMER_PREFIXES.some((prefix) => id.startsWith(`${prefix}_`));
}

function idsIn(type: GraphQLInputType, value: unknown): readonly string[] {
  const ids: string[] = [];
  withIds(type, value, (id) => {
    ids.push(id);
    return id;
  });
  return ids;
}

/** A value of that type, its ids exchanged. */
function withIds(type: GraphQLInputType, value: unknown, exchange: (id: string) => string): unknown {
  if (isNonNullType(type)) return withIds(type.ofType, value, exchange);
  if (typeof value === 'string') return getNamedType(type).name === GraphQLID.name ? exchange(value) : value;
  if (isListType(type)) {
    const { ofType } = type;
    return Array.isArray(value) ? value.map((member) => withIds(ofType, member, exchange)) : value;
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const field = fields[name];
      return [name, field === undefined ? member : withIds(field.type, member, exchange)];
    }),
  );
}
