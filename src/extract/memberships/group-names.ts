/** Names of what schools, institutions and regions join: 教育集团, 学区, 共同体, 联盟. */

import type { GroupKind } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';

const GROUP_WORDS =
  '(?:教育|办学|职教|幼教|学校|小学|中学|高中|幼儿园|名校|名园)集团(?!化|公司|有限)|共同体|教共体|教联体|联盟(?![型式校])|学区(?![化制长房内合划])|联合体|协作体|协作区|集群(?!化)';
const GROUP_WORD = new RegExp(GROUP_WORDS, 'gu');
const GROUP_END = new RegExp(`(?:${GROUP_WORDS}|集团)$`, 'u');
const BARE_END = new RegExp(`^(?:${GROUP_WORDS}|集团)$`, 'u');

const LONGEST_NAME = 32;
const STOP = /[\s，。、；：！？,.;:!?“”"'‘’「」《》〈〉()（）[\]【】|•▲>…—~+/]/u;

/** Verbs and particles that no name holds: what stands before them belongs to the sentence. */
const CUT =
  /加入|加盟|[划并]入|退出|脱离|参加|成立起?|组建起?|建立起?|建成|打造|构建|创建|形成|推进|推动|深化|实施|探索|发布|召开|举行|举办|依托|加强|加大|发挥|成为|作为|当选为?|入选|[现共已]有|拥有|包括|共同(?!体)|正式|通过|根据|按照|关于|围绕|聚焦|现为|纳入|牵头|参与|隶属|属于|吸纳|支持|鼓励|引导|开展|促进|结成|组成|发起|继续|持续|托管|担任|获批|签约|授牌|覆盖|评选?为|确定为|授予|列为|建设|管理和?|或|各|某|(?<=[学校园区县市中小院团盟司局所会心馆专])为(?![民明])|(?<!求)是|的|了|等|与|及|并|被|把|让|(?<!自)由|该|此|(?<=[学校园区县市团盟])和(?![平谐睦美])/gu;
const INTRODUCTION =
  /^(?:未来|含|近年来|目前|如今|现在|今年|去年|近日|日前|当天|其中|此外|同时|以及|和(?![平谐美睦])|为(?![民明])|在|对|于|从|向(?![阳荣东上])|以|将(?!军)|到|至|首个|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|第?[一二三四五六七八九十百\d]+[个所家大])+/u;

/** Words that tell kinds of groups apart, not one group from another: of them alone no name is made. */
const GENERIC =
  /^(?:紧密型|贯通型|联盟型|松散型|融合|协作|共建|小学|中学|初中|高中|幼儿园|高初中|职业|职教|幼教|科教|学前|义务|基础|高等|优质|城乡|城区|农村|区域|跨|区|县|市|省|级|新|多|各|本|该|此|两|全|我|内|校际|中小学|学校|特色|名校|名师|教师|学习|学生|质量改进|成长|发展|社区|集团化?|办学|教学|教研|育人|教育|家校|校企|产教|战略|合作|命运|人类|中华民族|文化|成员|同|人才|培养|创新|科技|科研|产业|技术|行业|城市|镇街|一体|相关|有关|其他|所有|若干|示范|试点|首批|片|群|校|园|和|型|式|化|[第一二三四五六七八九十百\d个所家余批])*$/u;

/** 第三中学: the name of a school in its own town. */
const NUMBERED_SCHOOL = /^第[一二三四五六七八九十百\d]{1,3}(?:初级|高级)?(?:中学|小学|高中|初中|幼儿园)$/u;

/** A name at its place. */
export interface GroupName extends Span {
  readonly name: string;
}

/** Groups that a text calls by a name of their own, in printed order. Offsets count in `text`. */
export function findGroupNames(text: string): readonly GroupName[] {
  if (text.search(GROUP_WORD) < 0) return [];
  const found: GroupName[] = [];
  for (const match of text.matchAll(GROUP_WORD)) {
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index, found.at(-1)?.end ?? 0);
    const name = text.slice(start, end);
    if (isProperName(name)) found.push({ start, end, name });
  }
  return found;
}

/** Has the name words of its own before 教育集团, 联盟…? 第一学区 has: it is told apart by its number. */
export function isProperName(name: string): boolean {
  if (/^第[一二三四五六七八九十\d]{1,3}学区$/u.test(name)) return true;
  const stem = name.replace(GROUP_END, '');
  // 集群 is a word of industry, too.
  if (name.endsWith('集群') && !/[教校园幼]|学前|小学|中学/u.test(stem)) return false;
  return stem !== name && stem.length >= 2 && !GENERIC.test(stem) && !/[区市县省]属/u.test(stem);
}

/** Does the whole end as names of groups do? Looser than `isProperName`: for cells and headings. */
export function isGroupTitle(name: string): boolean {
  return (
    GROUP_END.test(name) &&
    !BARE_END.test(name) &&
    name.length <= LONGEST_NAME &&
    !/[的了各等。：:]|成员|一览表|名单|^表\d|成立|组建|打造|推进|加入|退出|揭牌/u.test(name)
  );
}

/** 教育集团 alone on a line: the end of a name that was broken. */
export function isBareGroupWord(text: string): boolean {
  return BARE_END.test(text);
}

/** The kind by the name; 共同体 of schools are communities, others alliances. */
export function groupKindOf(name: string, members: readonly string[]): GroupKind {
  if (name.endsWith('集团')) return 'EDUCATION_GROUP';
  if (/学区$|学校共同体$|办学共同体$|教共体$|教联体$|集群$/u.test(name)) return 'SCHOOL_COMMUNITY';
  if (/共同体$|联合体$|协作体$/u.test(name)) {
    const ofSchools = members.length > 0 && members.every(isSchoolName);
    return ofSchools || /[校园学]/u.test(name.replace(/教育|学习|办学/gu, ''))
      ? 'SCHOOL_COMMUNITY'
      : 'REGIONAL_ALLIANCE';
  }
  return /联盟$|协作区$/u.test(name) ? 'REGIONAL_ALLIANCE' : 'OTHER';
}

/** 荣昌中学, 重庆市第二十九中学校, 西大附中, 市实验幼儿园; not 小学 or 各学校. */
export function isSchoolName(name: string): boolean {
  return (
    /(?:中学校?|小学校?|学校|附中|附小|[一二三四五六七八九十\d][中小]|实小|村小|完小|高中|职高|职中|中专|技校|幼儿园|幼教中心|学院|大学|党校|电大)(?:[\p{Script=Han}]{1,8}(?:校区|分校|部|园区))?$/u.test(
      name,
    ) &&
    (!GENERIC.test(name) || NUMBERED_SCHOOL.test(name))
  );
}

function startOfName(text: string, ending: number, after: number): number {
  let start = ending;
  const least = Math.max(after, ending - LONGEST_NAME);
  while (start > least && !STOP.test(text[start - 1] ?? '')) start -= 1;
  const words = text.slice(start, ending);
  const last = Array.from(words.matchAll(CUT)).at(-1);
  if (last !== undefined) start += last.index + last[0].length;
  return start + (INTRODUCTION.exec(text.slice(start, ending))?.[0].length ?? 0);
}
