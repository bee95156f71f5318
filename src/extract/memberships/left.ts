/** Sentences that say who left a group: A于2023年退出X; A不再是X成员校. */

import { groupAt, isUnreal, listBefore, type Clause, type Found } from './found.ts';
import { found, toMembers } from './lists.ts';

const LEAVE = /(?:退出|脱离)了?|不再(?:是|为|作为|担任)/gu;
const AS_MEMBER = /^[”"」]?的?(?:成员|会员|加盟)/u;
const NOT_A_GROUP = /^[”"」]?(?:的|机制|制度|办法|程序|条件|申请|名单)/u;

/** That X was dissolved is no leaving. */
export function findLeft(clause: Clause): readonly Found[] {
  return Array.from(clause.text.slice(clause.start, clause.end).matchAll(LEAVE)).flatMap((match) => {
    const start = clause.start + match.index;
    const group = groupAt(clause, start + match[0].length);
    if (group === null || isUnreal(clause, start)) return [];
    const behind = clause.text.slice(group.end, group.end + 4);
    // Who is no longer its head may still be in it.
    if (match[0].startsWith('不再') ? !AS_MEMBER.test(behind) : NOT_A_GROUP.test(behind)) return [];
    const members = toMembers(clause, listBefore(clause, start), 'MEMBER', 'PLAIN');
    return found(group, members, start, 'members-left').map((one) => ({ ...one, leaves: true }));
  });
}
