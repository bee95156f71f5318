/** The executable schema: the SDL of `schema/` with its resolvers, which keep to the budget of their operation. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { requireAccess } from './auth/require-access.ts';
import { chargeObjects } from './budget.ts';
import { followFormerIds } from './filters/former-ids.ts';
import { resolvers } from './resolvers/resolvers.ts';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** @throws Error when the SDL does not stand, a resolver belongs to no field of it, or a mutation is open to all */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return chargeObjects(followFormerIds(requireAccess(makeExecutableSchema({ typeDefs, resolvers }))));
}
