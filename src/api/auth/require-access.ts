/** Mutations need a key of the role that their field names. */

import { defaultFieldResolver, getDirectiveValues, type GraphQLField, type GraphQLSchema } from 'graphql';
import { ZerenError } from '../../errors.ts';
import { ACCESS_ROLES, mayDo, type AccessRole } from '../../model/keys.ts';
import type { Context } from '../context.ts';

/**
 * Has every mutation ask for its role before it does anything, and do it once, however often the operation runs.
 * @throws Error for a mutation without `@access`: nothing is open because somebody forgot to close it
 */
export function requireAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const needed = roleOf(schema, field);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (parent, args, context: Context, info) => {
      const { writing } = context;
      return writing.once(String(info.path.key), () => {
        assertMayDo(writing.key?.role ?? null, needed);
        return resolve(parent, args, context, info);
      });
    };
  }
  return schema;
}

function assertMayDo(role: AccessRole | null, needed: AccessRole): void {
  if (role === null) {
    throw new ZerenError('UNAUTHENTICATED', `expected a key of the role ${needed}, got none`);
  }
  if (!mayDo(role, needed)) {
    throw new ZerenError('FORBIDDEN', `expected a key of the role ${needed}, got one of ${role}`);
  }
}

function roleOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): AccessRole {
  const directive = schema.getDirective('access');
  const values = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  const role = ACCESS_ROLES.find((each) => each === values?.['role']);
  if (role === undefined) throw new Error(`expected @access at the mutation ${field.name}, got none`);
  return role;
}
