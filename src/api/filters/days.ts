/** Conditions on dates. */

import type { DayLiteral } from '../../graph/queries/conditions.ts';
import { toDay } from '../day.ts';
import type { DateFilter } from '../resolvers-types.generated.ts';
import { and, literal, type Expression } from './normal-form.ts';

/** @throws ZerenError BAD_USER_INPUT for what is no day */
export function dayConditions<F extends string>(
  field: F,
  filter: DateFilter | null | undefined,
): Expression<DayLiteral<F>> {
  return and<DayLiteral<F>>([
    ...dayCondition<F>(`${field}.from`, filter?.from),
    ...dayCondition<F>(`${field}.until`, filter?.until),
  ]);
}

function dayCondition<F extends string>(
  kind: DayLiteral<F>['kind'],
  given: unknown,
): readonly Expression<DayLiteral<F>>[] {
  const value = toDay(kind, given);
  return value === null ? [] : [literal({ kind, yes: true, value })];
}
