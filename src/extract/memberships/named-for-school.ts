/** The group of a school is led by that school: 重庆11中学教育集团. */

import { isPlainMember } from './member-names.ts';
import { isProperName, isSchoolName } from './group-names.ts';

const ENDING = /(?:教育|办学|名校|名园)?集团$|(?:城乡)?(?:教育|学校|办学)共同体$/u;

/** Length of the school's name at the beginning of the group's; 0 where the group is named for no school. */
export function schoolInName(group: string): number {
  const school = group.replace(ENDING, '');
  if (school === group || school.length < 3 || !isProperName(group)) return 0;
  return isSchoolName(school) && isPlainMember(school) ? school.length : 0;
}
