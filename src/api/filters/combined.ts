/** Filters made of filters: `and`, `or` and `not`; `isMissing`, `some`, `none` and `every` of what is related. */

import type { Conjunction } from '../../graph/queries/conditions.ts';
import { and, literal, not, or, toConjunction, type Expression } from './normal-form.ts';
import { isGiven } from './text.ts';

/** A filter that holds others of its kind. */
interface Combinable<F> {
  readonly and?: readonly F[] | null | undefined;
  readonly or?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

/** A filter of what is related to something. */
interface RelationFilter<F> {
  readonly isMissing?: boolean | null | undefined;
  readonly some?: F | null | undefined;
  readonly none?: F | null | undefined;
  readonly every?: F | null | undefined;
}

/** A relation that a filter speaks of. */
interface Relation<F, W, L> {
  readonly filter: RelationFilter<F>;
  /** Does the filter say which related things count? Then it demands one where it demands nothing else. */
  readonly isRestricted: boolean;
  /** What a filter of one related thing demands of it. */
  readonly conditionsOf: (filter: F) => Expression<W>;
  /** The literal that there is, or is not, a related thing that meets `where`. */
  readonly exists: (yes: boolean, where: Conjunction<W>) => L;
}

/** @param own what a filter demands besides those that it holds */
export function combined<F extends Combinable<F>, L>(
  filter: F,
  own: (filter: F) => readonly Expression<L>[],
): Expression<L> {
  const conditionsOf = (each: F): Expression<L> => combined(each, own);
  return and([
    ...(filter.and ?? []).map(conditionsOf),
    ...(isGiven(filter.or) ? [or(filter.or.map(conditionsOf))] : []),
    ...(isGiven(filter.not) ? [not(conditionsOf(filter.not))] : []),
    ...own(filter),
  ]);
}

/** @throws ZerenError FILTER_TOO_COMPLEX */
export function related<F, W extends { readonly yes: boolean }, L>({
  filter: { isMissing, some, none, every },
  isRestricted,
  conditionsOf,
  exists,
}: Relation<F, W, L>): Expression<L> {
  const there = (yes: boolean, where: Expression<W>) => literal(exists(yes, toConjunction(where)));
  const conditions = [
    ...(isGiven(isMissing) ? [there(!isMissing, and([]))] : []),
    ...(isGiven(some) ? [there(true, conditionsOf(some))] : []),
    ...(isGiven(none) ? [there(false, conditionsOf(none))] : []),
    ...(isGiven(every) ? [there(false, not(conditionsOf(every)))] : []),
  ];
  return conditions.length === 0 && isRestricted ? there(true, and([])) : and(conditions);
}
