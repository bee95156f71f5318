/** What one operation may give: a bound that shows only while it runs, for lists whose length nobody asked for. */

import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ZerenError } from '../errors.ts';

/** Objects that are left to one run of an operation. */
export interface Budget {
  /** @throws ZerenError TOO_COSTLY when so many are not left, and from then on */
  take(objects: number): void;
}

const MAX_OBJECTS = 20_000;

export function createBudget(): Budget {
  let left = MAX_OBJECTS;
  return {
    take(objects) {
      left -= objects;
      if (left >= 0) return;
      throw new ZerenError('TOO_COSTLY', `expected to give at most ${MAX_OBJECTS} objects, got more`);
    },
  };
}

/** Has every field of `schema` that gives objects take them from the budget of its operation, before their own fields run. */
export function chargeObjects(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
    for (const field of Object.values(type.getFields())) {
      if (!isCompositeType(getNamedType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args, context: { readonly budget: Budget }, info) => {
        const charge = (value: unknown): unknown => {
          context.budget.take(Array.isArray(value) ? value.length : 1);
          return value;
        };
        const value: unknown = resolve(parent, args, context, info);
        return value instanceof Promise ? value.then(charge) : charge(value);
      };
    }
  }
  return schema;
}
