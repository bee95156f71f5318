/** Which of several bodies a name means on a day: names outlive bodies, and pass from one to another. */

import type { PartialDate } from '../model/records.ts';
import { daysOf } from '../partial-date.ts';
import type { Body } from './gazetteer.ts';

/** What a name may mean, the likeliest first; several where the day does not tell. Empty for no meanings. */
export function meaningsOn<M extends { readonly body: Body }>(
  meanings: readonly M[],
  date: PartialDate | null,
): readonly M[] {
  const days = date === null ? null : daysOf(date);
  const ofTheDay =
    days === null ? meanings : meanings.filter(({ body }) => mayExist(body, days.first, days.last));
  const left = ofTheDay.length === 0 ? meanings : ofTheDay;
  return left.toSorted((a, b) => rank(a.body) - rank(b.body));
}

function mayExist({ from, until }: Body, first: string, last: string): boolean {
  const begins = from === null ? '' : (daysOf(from)?.first ?? '');
  const ends = until === null ? null : (daysOf(until)?.last ?? null);
  return begins <= last && (ends === null || first <= ends);
}

/** Bodies that are still there first. */
function rank({ until }: Body): number {
  return until === null ? 0 : 1;
}
