/** Sentences that say who belongs to a group. Each rule reads one clause; spans count in the text of its stretch. */

import type { MemberRole } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import { isOpener } from '../clause/brackets.ts';
import { groupAt, isUnreal, listBefore, type Clause, type Found, type FoundMember } from './found.ts';
import { BODY, IS, LEAD_WORD, MEMBER_WORD } from './label-words.ts';
import { found, listAfter, toMembers } from './lists.ts';
import { isPlainMember } from './member-names.ts';

const JOIN = /(?:加入|加盟|入盟|纳入|划入|并入)[了到至进]?/gu;
const NOT_A_GROUP = /^[”"」]?(?:的|成立|建设|启动|签约|揭牌|工作|活动|研讨|论坛|大会|会议|计划|发展规划)/u;
const LABEL_FIRST = new RegExp(`^.{0,4}?(?:${LEAD_WORD}|${MEMBER_WORD})${BODY}${IS}`, 'u');
const STATUS_VERB =
  /(?:现为|当选为?|入选为?|被?(?:确定|评选?|列|选|授予|吸纳|吸收|推选|推举|确认|增补|聘)为|正式成为|成为|被授予|获批(?:成?为)?|获评为?|担任|[作系是为任]|属于|隶属于?)了?[“"‘「]?$/u;
const STATUS_ROLE = new RegExp(
  `^[”"’」]?的?(?:首批|首届|新一?[批届]|第[一二三四五六七八九十\\d]+[批届])?的?(?<role>${LEAD_WORD}|${MEMBER_WORD}|发起|分)(?:成员)?(?:${BODY}|(?=[，,]|$))`,
  'u',
);
const LABEL = new RegExp(
  `(?<role>${LEAD_WORD}|${MEMBER_WORD})(?:${BODY}|(?<=(?<bare>成员)))(?:名单)?(?:[(（][^()（）]{0,12}[)）])?(?<is>${IS})`,
  'gu',
);
const APPOINTED = new RegExp(
  `(?:以|由)?(?<list>[^，,。；;以由]{2,120})(?:为|作为|担任|任)(?<role>${LEAD_WORD}|${MEMBER_WORD})(?:${BODY}|(?=[，,的]))`,
  'gu',
);
/** 联盟成员单位:…, 该集团成员包括…: the group that was named before. */
const REFERRED = /(?:联盟|集团|共同体|教[共联]体|学区|集群)的?$/u;
/** What LABEL and APPOINTED both need: a cheap look before them. */
const ROLE_OF_MEMBER = new RegExp(
  `(?:${LEAD_WORD}|${MEMBER_WORD})(?:${BODY}|(?=[，,的])|(?<=成员)(?=${IS}))`,
  'u',
);
const LEADING = new RegExp(`^${LEAD_WORD}`, 'u');
const LABEL_IS = new RegExp(`${IS}$`, 'u');

/** A、B正式加入X; 将A纳入X. */
export function findJoined(clause: Clause): readonly Found[] {
  return matches(clause, JOIN).flatMap(({ start, end }) => {
    const group = groupAt(clause, end);
    if (
      group === null ||
      isUnreal(clause, start) ||
      NOT_A_GROUP.test(clause.text.slice(group.end, group.end + 8))
    )
      return [];
    const members = toMembers(clause, listBefore(clause, start), 'MEMBER', 'PLAIN');
    return found(group, members, start, 'members-joined');
  });
}

/** A、B当选为X成员单位; A现为X核心校. */
export function findStatus(clause: Clause): readonly Found[] {
  return clause.groups.flatMap((group) => {
    const tail = STATUS_ROLE.exec(clause.text.slice(group.end, Math.min(clause.end, group.end + 24)))
      ?.groups?.['role'];
    const from = Math.max(clause.start, group.start - 12);
    const head = STATUS_VERB.exec(clause.text.slice(from, group.start));
    if (tail === undefined || head === null) return [];
    const at = from + head.index;
    if (isUnreal(clause, at)) return [];
    const role = roleOf(tail);
    const before = toMembers(clause, listBefore(clause, at), role, 'PLAIN');
    const beside = before.length > 0 ? before : schoolBehind(clause, group.end, role);
    return beside.length > 0
      ? found(group, beside, at, 'members-by-status')
      : // The date of a school's founding dates nothing else.
        found(group, schoolInFront(clause, at, role), clause.start, 'members-by-status');
  });
}

/** 作为X成员校,A坚持…: the school that the sentence goes on with. */
function schoolBehind(clause: Clause, from: number, role: MemberRole): readonly FoundMember[] {
  const words = clause.text.slice(from, Math.min(clause.end, from + 48));
  const match = /^[^，,]{2,16}[，,](?<school>\p{Script=Han}{2,20}?(?:中学|小学|学校|幼儿园))/u.exec(words);
  const school = match?.groups?.['school'];
  if (match === null || school === undefined || !isPlainMember(school)) return [];
  const end = from + match[0].length;
  return [{ span: { start: end - school.length, end }, role }];
}

/** A创建于1956年,现为X成员校: the school that the sentence begins with. */
function schoolInFront(clause: Clause, until: number, role: MemberRole): readonly FoundMember[] {
  const words = clause.text.slice(clause.start, Math.min(until, clause.start + 48));
  const match =
    /^(?<school>\p{Script=Han}{2,24}?(?:中学|小学|学校|幼儿园))(?:[(（][^()（）]{0,16}[)）])?(?=[，,]|创[建办]|始建|坐落|位于|地处|建[于校]|成立|前身|占地|是|于|自)/u.exec(
      words,
    );
  const school = match?.groups?.['school'];
  if (school === undefined || !isPlainMember(school)) return [];
  return [{ span: { start: clause.start, end: clause.start + school.length }, role }];
}

/** 成员校为A、B; 核心校:A; 首批成员单位包括A、B. */
export function findLabelled(clause: Clause): readonly Found[] {
  if (!namesRole(clause)) return [];
  return Array.from(clause.text.slice(clause.start, clause.end).matchAll(LABEL)).flatMap((match) => {
    const start = clause.start + match.index;
    const end = start + match[0].length;
    const isReferred = REFERRED.test(clause.text.slice(Math.max(clause.start, start - 5), start));
    // 成员 alone is a word of committees and families.
    if (match.groups?.['bare'] !== undefined && !isReferred) return [];
    const isOfUnits = match[0].includes('单位');
    if (isUnreal(clause, start) || (isOfUnits && isOpener(clause.text[start - 1]))) return [];
    const members = toMembers(
      clause,
      listAfter(clause, end),
      roleOf(match.groups?.['role'] ?? ''),
      'LABELLED',
    );
    const before = clause.groups.findLast((group) => group.end <= start) ?? null;
    // 牵头单位 and 成员单位 are words of tasks and committees, too.
    const isOwn = !isOfUnits || (before !== null && isLabelOf(clause.text.slice(before.end, start)));
    const needsHeading = !isOwn && !isReferred;
    const unnamed = before === null ? unnamedLabel(clause, start, end) : null;
    return found(isOwn ? before : null, members, start, 'members-labelled').map((one) => ({
      ...one,
      needsHeading,
      ...(unnamed === null ? {} : { unnamed }),
    }));
  });
}

/** Nothing, or a label with its list, stands between the group and its label: X理事长单位为A,副理事长单位为B. */
function isLabelOf(between: string): boolean {
  return between.length <= 4 || LABEL_FIRST.test(between);
}

/** 教育集团成员校: only words of a group stand before the label, or the label is one of groups alone (成员校). */
function unnamedLabel(clause: Clause, start: number, end: number): Span | null {
  const words = clause.text.slice(clause.start, start);
  const group = /(?:教育|办学)?(?:集团|联盟|共同体|学区)的?$/u.exec(words);
  const label = clause.text.slice(start, end).replace(LABEL_IS, '');
  if (group === null && !/^(?:核心|成员)(?:学校|校)/u.test(label)) return null;
  return { start: start - (group?.[0].length ?? 0), end: start + label.length };
}

/** 以A为核心校,B、C为成员校. */
export function findAppointed(clause: Clause): readonly Found[] {
  if (!namesRole(clause)) return [];
  return Array.from(clause.text.slice(clause.start, clause.end).matchAll(APPOINTED)).flatMap((match) => {
    const list = match.groups?.['list'] ?? '';
    const start = clause.start + match.index + match[0].indexOf(list);
    if (isUnreal(clause, start + list.length)) return [];
    const members = toMembers(
      clause,
      { start, end: start + list.length },
      roleOf(match.groups?.['role'] ?? ''),
      'PLAIN',
    );
    const group = clause.groups.find((name) => name.start >= start) ?? clause.groups.at(-1) ?? null;
    const needsHeading = match[0].includes('单位');
    return found(group, members, start, 'members-appointed').map((one) => ({ ...one, needsHeading }));
  });
}

/** X现有A、B、C等五所学校; X包括A、B. */
export function findIncluded(clause: Clause): readonly Found[] {
  const form =
    /^[”"」]?(?:[(（][^()（）]{0,20}[)）])?(?:于|自|\d{4}年|\d{1,2}月|正式|成立|组建|以来|现|目前|共|已|主要|[，,])*(?:包括|包含|涵盖|下辖|下设|[拥现已共设]有|辖|囊括|吸纳了?|吸收了?|接纳了?)/u;
  return clause.groups.flatMap((group) => {
    const match = form.exec(clause.text.slice(group.end, Math.min(clause.end, group.end + 36)));
    if (match === null || isUnreal(clause, group.end + match[0].length)) return [];
    const list = listAfter(clause, group.end + match[0].length);
    const words = clause.text.slice(list.start, list.end);
    const end = list.start + (/(?:为|作为|成为)?(?:新的?)?成员.{0,4}$/u.exec(words)?.index ?? words.length);
    return found(
      group,
      toMembers(clause, { start: list.start, end }, 'MEMBER', 'PLAIN'),
      group.start,
      'members-included',
    );
  });
}

/** Does the clause hold words of a label (成员校, 核心校)? */
export function namesRole(clause: Clause): boolean {
  return ROLE_OF_MEMBER.test(clause.text.slice(clause.start, clause.end));
}

function matches(clause: Clause, form: RegExp): readonly Span[] {
  return Array.from(clause.text.slice(clause.start, clause.end).matchAll(form), (match) => {
    const start = clause.start + match.index;
    return { start, end: start + match[0].length };
  });
}

function roleOf(word: string): MemberRole {
  if (word === '发起') return 'FOUNDER';
  return LEADING.test(word) && !word.startsWith('副') ? 'LEAD' : 'MEMBER';
}
