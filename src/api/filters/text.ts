/** Conditions on texts and single values. */

import type { TextLiteral } from '../../graph/queries/conditions.ts';
import type { StringFilter } from '../resolvers-types.generated.ts';
import { and, literal, type Expression } from './normal-form.ts';

/** Every condition that a filter gives, or none. */
export function textConditions<F extends string>(
  field: F,
  filter: StringFilter | null | undefined,
  normalize: (text: string) => string,
): Expression<TextLiteral<F>> {
  const literals: TextLiteral<F>[] = [];
  const { eq, in: oneOf, contains, startsWith } = filter ?? {};
  if (isGiven(eq)) literals.push({ kind: `${field}.eq`, yes: true, value: normalize(eq) });
  if (isGiven(oneOf)) literals.push({ kind: `${field}.in`, yes: true, value: oneOf.map(normalize) });
  if (isGiven(contains)) literals.push({ kind: `${field}.contains`, yes: true, value: normalize(contains) });
  if (isGiven(startsWith)) {
    literals.push({ kind: `${field}.startsWith`, yes: true, value: normalize(startsWith) });
  }
  return and(literals.map(literal));
}

/** The condition that a field is `value`, or none. */
export function valueCondition<K extends string, V>(
  kind: K,
  value: V | null | undefined,
): Expression<{ readonly kind: K; readonly yes: true; readonly value: V }> {
  return and(isGiven(value) ? [literal({ kind, yes: true, value })] : []);
}

export function isGiven<V>(value: V | null | undefined): value is V {
  return value !== null && value !== undefined;
}
