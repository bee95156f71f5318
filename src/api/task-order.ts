/** Orders of tasks by several keys, which no stored key gives. */

import { ZerenError } from '../errors.ts';
import type { SortDirection, TaskCandidate, TaskSortField } from '../graph/queries/task-pages.ts';
import { parseStrings } from './convert.ts';

/** One key of an order. */
export interface SortKey {
  readonly field: TaskSortField;
  readonly direction: SortDirection;
}

/** A key as a client may give it: ascending without a direction. */
type GivenKey = Pick<SortKey, 'field'> & Partial<SortKey>;

/** Where a task stands in an order: its value for each key, then what tells it from all others. */
export type Place = readonly string[];

/** The order, what matters most first, without keys that decide nothing: those of a field that is there already, and those after ORDINAL, which is unique. */
export function toOrder(keys: readonly GivenKey[]): readonly [SortKey, ...SortKey[]] {
  const distinct = [
    ...new Map(
      keys.toReversed().map(({ field, direction = 'ASC' }) => [field, { field, direction }]),
    ).values(),
  ].toReversed();
  const unique = distinct.findIndex(({ field }) => field === 'ORDINAL');
  const [first = { field: 'ORDINAL', direction: 'ASC' }, ...others] =
    unique === -1 ? distinct : distinct.slice(0, unique + 1);
  return [first, ...others];
}

export function toPlace(candidate: TaskCandidate, order: readonly SortKey[]): Place {
  return [...order.map(({ field }) => valueOf(candidate, field)), candidate.ORDINAL];
}

export function toPlaceText(place: Place): string {
  return JSON.stringify(place);
}

/** @throws ZerenError BAD_CURSOR for a text that `toPlaceText` did not make for this order */
export function fromPlaceText(text: string, order: readonly SortKey[]): Place {
  const place = parseStrings(text);
  if (place?.length !== order.length + 1) {
    throw new ZerenError('BAD_CURSOR', 'after: expected a cursor of this order, got another text');
  }
  return place;
}

/** Negative where `a` stands before `b`. */
export function comparePlaces(a: Place, b: Place, order: readonly SortKey[]): number {
  const differing = a.findIndex((value, n) => value !== b[n]);
  if (differing === -1) return 0;
  const isBefore = (a[differing] ?? '') < (b[differing] ?? '');
  return isBefore === (order[differing]?.direction !== 'DESC') ? -1 : 1;
}

/** Of a stored key, what sorts. */
function valueOf(candidate: TaskCandidate, field: TaskSortField): string {
  const key = candidate[field];
  return field === 'ORDINAL' ? key : key.slice(0, key.indexOf('\u0001'));
}
