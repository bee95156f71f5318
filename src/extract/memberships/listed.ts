/** Groups with their schools behind a colon: 第一学区(3所):A、B、C. */

import type { Clause, Found } from './found.ts';
import { isSchoolName } from './group-names.ts';
import { found, listAfter, toMembers } from './lists.ts';

const COLON = /^[”"」]?(?:[(（][^()（）]{0,12}[)）])?[:：]/u;

/** Schools only: behind the name of a group a plan may as well print the units of a task. */
export function findListed(clause: Clause): readonly Found[] {
  const [group] = clause.groups;
  if (group?.start !== clause.start) return [];
  const colon = COLON.exec(clause.text.slice(group.end, clause.end));
  if (colon === null) return [];
  const members = toMembers(clause, listAfter(clause, group.end + colon[0].length), 'MEMBER', 'PLAIN');
  const areSchools = members.every(({ span }) => isSchoolName(clause.text.slice(span.start, span.end)));
  return areSchools ? found(group, members, group.start, 'members-listed') : [];
}
