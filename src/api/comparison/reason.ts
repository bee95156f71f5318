/** Why two tasks are taken to ask for the same, in words. */

import type { OrganizationRow } from '../../graph/queries/organizations.ts';
import { inLocale } from '../words.ts';
import type { Locale } from '../resolvers-types.generated.ts';
import type { LeadRow, TaskPairRow } from './comparison.ts';

/** @param leads who leads the two tasks, by function */
export function reasonOf(pair: TaskPairRow, leads: readonly LeadRow[], locale: Locale): string {
  const { titleSimilarity, sharedFunctions, a, b } = pair;
  const percent = Math.round(titleSimilarity * 100);
  const titles = inLocale(
    {
      zh: `“${a.title}”与“${b.title}”标题相似度${percent}%`,
      en: `the titles “${a.title}” and “${b.title}” are ${percent} % alike`,
    },
    locale,
  );
  const alike = leads.filter(({ function: of }) => of !== null && sharedFunctions.includes(of));
  if (alike.length === 0) return titles;
  const here = namesOf(alike.flatMap((each) => each.a));
  const there = namesOf(alike.flatMap((each) => each.b));
  return inLocale(
    {
      zh: `${titles}，牵头单位职能相同（${here}；${there}）`,
      en: `${titles}, and those who lead them do the same work (${here}; ${there})`,
    },
    locale,
  );
}

function namesOf(organizations: readonly OrganizationRow[]): string {
  return organizations.map(({ name }) => name).join('、');
}
