/** One date out of several that documents give for one thing. */

import type { PartialDate } from '../../../model/records.ts';

/** The first of them; of dates that may mean one day the more exact one counts. Null of none. */
export function earliestOf(dates: readonly PartialDate[]): PartialDate | null {
  return mostExact(dates).at(0) ?? null;
}

/** The last of them; of dates that may mean one day the more exact one counts. Null of none. */
export function latestOf(dates: readonly PartialDate[]): PartialDate | null {
  return mostExact(dates).at(-1) ?? null;
}

/** In order, without those that another one says more exactly: no two that are left share a day. */
function mostExact(dates: readonly PartialDate[]): readonly PartialDate[] {
  const distinct = [...new Set(dates)];
  return distinct
    .filter((date) => !distinct.some((other) => other !== date && other.startsWith(date)))
    .sort();
}
