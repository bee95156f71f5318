/** Generated articles about groups and alliances of schools. */

import type { Random } from '../../tests/support/fuzz/random.ts';
import type { Place } from './plan.ts';
import { SCHOOL_NAMES } from './words.ts';

/** A text of some paragraphs: who leads which group, its members, and how many there are. */
export function makeNews(place: Place, others: readonly Place[], random: Random): string {
  const schools = SCHOOL_NAMES.map((name) => `${place.name}${name}小学`);
  const lead = random.pick(schools);
  const members = schools.filter((school) => school !== lead && random.below(2) === 0);
  const group = `${lead}教育集团`;
  const year = 2018 + random.below(7);
  return [
    `${place.name}推进集团化办学`,
    `发布时间：${year}-0${1 + random.below(9)}-1${random.below(9)}\u3000来源：${place.fullName}教育局`,
    `近日，${group}成立，${lead}为核心校，成员校为${[...members, `${place.name}第三小学`].join('、')}。`,
    `目前，${place.name}共有教育集团${2 + random.below(20)}个。`,
    `${year}年，${place.name}与${random.pick(others).name}签订教育合作协议，组建区域教育联盟。`,
    '',
  ].join('\n');
}
