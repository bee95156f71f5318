/** Orders by several keys, which no stored key gives. */

import { ZerenError } from '../errors.ts';
import type { Candidate, SortDirection } from '../graph/queries/list-parameters.ts';
import { parseStrings } from './convert.ts';

/** One key of an order. */
export interface SortKey<Field extends string> {
  readonly field: Field;
  readonly direction: SortDirection;
}

/** A key as a client may give it: ascending without a direction. */
export type GivenKey<Field extends string> = Pick<SortKey<Field>, 'field'> & Partial<SortKey<Field>>;

/** What matters most first. */
export type Order<Field extends string> = readonly [SortKey<Field>, ...SortKey<Field>[]];

/** Where a thing stands in an order: its value for each key, then what tells it from all others. */
export type Place = readonly string[];

/**
 * The order without keys that decide nothing: those of a field that is there already, and those after `unique`, whose
 * values are all different; null where no field is so. `usual`, ascending, where no key is given.
 */
export function toOrder<Field extends string>(
  keys: readonly GivenKey<Field>[],
  unique: Field | null,
  usual: Field,
): Order<Field> {
  const distinct = [
    ...new Map(
      keys.toReversed().map(({ field, direction = 'ASC' }) => [field, { field, direction }]),
    ).values(),
  ].toReversed();
  const last = distinct.findIndex(({ field }) => field === unique);
  const [first = { field: usual, direction: 'ASC' }, ...others] =
    last === -1 ? distinct : distinct.slice(0, last + 1);
  return [first, ...others];
}

export function toPlace<Field extends string>(
  candidate: Candidate<Field>,
  order: Order<Field>,
  unique: Field | null,
): Place {
  return [
    ...order.map(({ field }) => valueOf(candidate.keys[field], field === unique)),
    unique === null ? candidate.id : candidate.keys[unique],
  ];
}

export function toPlaceText(place: Place): string {
  return JSON.stringify(place);
}

/** @throws ZerenError BAD_CURSOR for a text that `toPlaceText` did not make for an order of so many keys */
export function fromPlaceText(text: string, keys: number): Place {
  const place = parseStrings(text);
  if (place?.length !== keys + 1) {
    throw new ZerenError('BAD_CURSOR', 'after: expected a cursor of this order, got another text');
  }
  return place;
}

/** Negative where `a` stands before `b`. */
export function comparePlaces<Field extends string>(a: Place, b: Place, order: Order<Field>): number {
  const differing = a.findIndex((value, n) => value !== b[n]);
  if (differing === -1) return 0;
  const isBefore = (a[differing] ?? '') < (b[differing] ?? '');
  return isBefore === (order[differing]?.direction !== 'DESC') ? -1 : 1;
}

/** Of a stored key, what sorts. */
function valueOf(key: string, isUnique: boolean): string {
  return isUnique ? key : key.slice(0, key.indexOf('\u0001'));
}
