/** Conditions on texts and single values. */

import { ZerenError } from '../../errors.ts';
import type { TextLiteral } from '../../graph/queries/conditions.ts';
import type { StringFilter } from '../resolvers-types.generated.ts';
import { and, literal, type Expression } from './normal-form.ts';

/**
 * Every condition that a filter gives, or none.
 * @throws ZerenError BAD_USER_INPUT for a piece of text of which nothing is left to look for: all texts have it
 */
export function textConditions<F extends string>(
  field: F,
  filter: StringFilter | null | undefined,
  normalize: (text: string) => string,
): Expression<TextLiteral<F>> {
  const literals: TextLiteral<F>[] = [];
  const { eq, in: oneOf, contains, startsWith } = filter ?? {};
  if (isGiven(eq)) literals.push({ kind: `${field}.eq`, yes: true, value: normalize(eq) });
  if (isGiven(oneOf)) literals.push({ kind: `${field}.in`, yes: true, value: oneOf.map(normalize) });
  if (isGiven(contains)) {
    const value = getPiece(`${field}.contains`, contains, normalize);
    literals.push({ kind: `${field}.contains`, yes: true, value });
  }
  if (isGiven(startsWith)) {
    const value = getPiece(`${field}.startsWith`, startsWith, normalize);
    literals.push({ kind: `${field}.startsWith`, yes: true, value });
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

function getPiece(kind: string, text: string, normalize: (text: string) => string): string {
  const piece = normalize(text);
  if (piece !== '') return piece;
  throw new ZerenError(
    'BAD_USER_INPUT',
    `${kind}: expected a letter or digit at least, got ${JSON.stringify(text.slice(0, 100))}`,
  );
}

export function isGiven<V>(value: V | null | undefined): value is V {
  return value !== null && value !== undefined;
}
