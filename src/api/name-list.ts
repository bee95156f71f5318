/** Names of organizations, and when they had them. */

import type { OrganizationNameRow } from '../graph/queries/organization-names.ts';
import { daysOf } from '../partial-date.ts';
import { toDay } from './day.ts';
import type { Loaders } from './loaders/loaders.ts';

export type OrganizationNameItem = OrganizationNameRow & { readonly certainty: 'CERTAIN' | 'POSSIBLE' };

/** @throws ZerenError BAD_USER_INPUT for what is no day */
export async function findNames(
  loaders: Loaders,
  id: string,
  args: { readonly asOf?: string | null | undefined },
): Promise<readonly OrganizationNameItem[]> {
  const day = toDay('asOf', args.asOf);
  const names = await loaders.namesOfOrganization.load(id);
  return names.flatMap((name) => {
    const certainty = day === null ? 'CERTAIN' : certaintyOf(name, day);
    return certainty === null ? [] : [{ ...name, certainty }];
  });
}

/** Null on a day when it was nobody's name any more. */
function certaintyOf(
  { until, lastPredecessorUntil }: OrganizationNameRow,
  day: string,
): OrganizationNameItem['certainty'] | null {
  const end = until === null ? null : daysOf(until);
  if (end !== null && day > end.last) return null;
  const begin = lastPredecessorUntil === null ? null : daysOf(lastPredecessorUntil);
  const mayHaveEnded = end !== null && day >= end.first;
  const mayNotHaveBegun = begin !== null && day <= begin.last;
  return mayHaveEnded || mayNotHaveBegun ? 'POSSIBLE' : 'CERTAIN';
}
