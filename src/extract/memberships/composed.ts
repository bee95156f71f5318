/** Groups that are made up: 由A、B、C共同组成, A联合B、C成立X, 由A牵头组建X. */

import type { MemberRole } from '../../model/enums.ts';
import type { Span } from '../../text/mention.ts';
import { groupAt, isUnreal, listBefore, type Clause, type Found, type FoundMember } from './found.ts';
import { isSchoolName } from './group-names.ts';
import { found, toMembers } from './lists.ts';

const VERB =
  /(?<by>共同|联合|携手|一起|牵头)?(?<verb>组成|构成|组建|发起成立|发起组建|发起|成立|创建|创立|建立|共建|结成)[了起的]{0,2}/gu;
const LEADS = /(?:牵头|领衔|领航|引领|领办)(?=[，,、联携组成发创建与和]|$)/u;
/** 该联盟以A为龙头,联合B、C共同组成: the group opens the sentence, the others come last. */
const JOINED_BY =
  /^(?:[该此本]|这[个一]?)?(?:教育|办学|学校)?(?:集团|联盟|共同体|学区|联合体|教联体)[^，,]{0,40}[，,](?:联合|携手|会同)(?<list>[^，,:：]{2,300}?)(?:共同)?(?:组成|组建|成立|结成)(?:而成)?(?=[，,]|$)/u;
/** Without a name, and nothing but a date behind it. */
const UNNAMED =
  /(?:^|[，,:：])(?<words>(?:[该此本]|这[个一]?)?(?:教育|办学|学校)?(?:集团|联盟|共同体|学区|联合体|教联体))(?:于|自|在|是|系|现|已|目前|主要|共)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)?[，,]?$/u;
/** Between the name of a group and the 由 of its sentence. */
const BETWEEN =
  /^[”"」]?(?:[(（][^()（）]{0,30}[)）])?(?:[，,:：于自在是系现已年月日\d]|正式|成立|组建|目前|主要|最初|揭牌|共|以来|起)*$/u;
/** 第一组:由…组成, 城区学校共同体:由…组成: a group that is only called so in its own list. */
const TEAM = /(?:^|[，,])(?<team>[\p{Script=Han}\d]{1,12}(?:组|共同体|联合体|学区|片区))[:：]$/u;
const NO_TEAM = /(?:领导小|工作|专家|评审|调研|检查|督导|督查|考核|秘书|会务|保障)组$/u;
const FOUNDING = /发起|组建|成立|创建|创立|建立|共建|结成/u;

/** 由…组成 and its like; the group stands before 由 or behind the verb. */
export function findComposed(clause: Clause): readonly Found[] {
  const words = clause.text.slice(clause.start, clause.end);
  return Array.from(words.matchAll(/(?<!自)由/gu)).flatMap((match) => {
    const by = clause.start + match.index;
    const start = by + 1;
    const verb = firstVerb(clause, start);
    const before = groupBefore(clause, by);
    if (verb === null) return before === null ? [] : ledOnly(clause, before, start);
    const after = groupAt(clause, verb.end);
    const group = after ?? before;
    const unnamed = group === null ? findUnnamed(clause, by) : null;
    const subject = group ?? unnamed;
    if (subject === null || isUnreal(clause, by)) return [];
    const dated = /(?:19|20)\d\d年|\d月/u.test(clause.text.slice(subject.start, by));
    const isFounding = FOUNDING.test(verb.words) || verb.words.includes('共同') || dated;
    const role = isFounding ? 'FOUNDER' : 'MEMBER';
    const members = divide(clause, { start, end: verb.start }, role);
    return found(group, members, verb.start, 'members-compose').map((one) =>
      unnamed === null ? one : { ...one, unnamed },
    );
  });
}

/** Those who join the school that leads, behind 联合. */
export function findJoinedByLead(clause: Clause): readonly Found[] {
  const words = clause.text.slice(clause.start, clause.end);
  const list = JOINED_BY.exec(words)?.groups?.['list'];
  if (list === undefined) return [];
  const start = clause.start + words.lastIndexOf(list);
  const span = { start, end: start + list.length };
  return found(null, toMembers(clause, span, 'MEMBER', 'PLAIN'), clause.start, 'members-joined-by-lead');
}

/** 该集团由A、B组成: a group that is named elsewhere, or nowhere. */
function findUnnamed(clause: Clause, by: number): Span | null {
  const match = UNNAMED.exec(clause.text.slice(clause.start, by));
  const words = match?.groups?.['words'];
  if (match === null || words === undefined) return null;
  const start = clause.start + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

/** X由A、B组成: says what a group is, even in a plan; 组建由A、B组成的X says what shall be. */
export function findDescribed(clause: Clause): readonly Found[] {
  return findComposed(clause).filter(({ group, members }) => {
    const [first] = members;
    return group !== null && first !== undefined && group.start < first.span.start;
  });
}

/** A、B共同组建X, A牵头成立X; two at least, for one alone is who set it up. */
export function findJointlyFounded(clause: Clause): readonly Found[] {
  const words = clause.text.slice(clause.start, clause.end);
  return Array.from(words.matchAll(VERB)).flatMap((match) => {
    const at = clause.start + match.index;
    const group = groupAt(clause, at + match[0].length);
    const list = listBefore(clause, at);
    if (group === null || match[0].endsWith('的') || isUnreal(clause, at)) return [];
    if (/(?<!自)由/u.test(clause.text.slice(clause.start, at))) return [];
    const leads = match.groups?.['by'] === '牵头';
    const members = leads
      ? toMembers(clause, list, 'LEAD', 'PLAIN')
      : toMembers(clause, list, 'FOUNDER', 'PLAIN');
    return members.length < 2 && !leads ? [] : found(group, members, at, 'members-found-jointly');
  });
}

/** X由A牵头, without a verb of founding behind. */
function ledOnly(clause: Clause, group: Span, start: number): readonly Found[] {
  const words = clause.text.slice(start, clause.end);
  const lead = LEADS.exec(words.slice(0, 60));
  if (lead === null) return [];
  const members = toMembers(clause, { start, end: start + lead.index }, 'LEAD', 'PLAIN').filter(({ span }) =>
    isSchoolOrRegion(clause.text.slice(span.start, span.end)),
  );
  return found(group, members, start, 'group-led-by');
}

/** A bureau that leads has a task; it is no member. */
function isSchoolOrRegion(name: string): boolean {
  return isSchoolName(name) || /[市区县州盟旗省]$/u.test(name);
}

/** 由A牵头,B、C共同组建: A leads. */
function divide(clause: Clause, list: Span, role: MemberRole): readonly FoundMember[] {
  const lead = LEADS.exec(clause.text.slice(list.start, list.end));
  if (lead === null) return toMembers(clause, list, role, 'PLAIN');
  const end = list.start + lead.index;
  const rest = { start: end + lead[0].length, end: list.end };
  const skipped =
    /^[，,、]?(?:联合|携手|会同|与|和)?/u.exec(clause.text.slice(rest.start, rest.end))?.[0].length ?? 0;
  return [
    ...toMembers(clause, { start: list.start, end }, 'LEAD', 'PLAIN'),
    ...toMembers(clause, { start: rest.start + skipped, end: rest.end }, role, 'PLAIN'),
  ];
}

interface Verb extends Span {
  readonly words: string;
}

function firstVerb(clause: Clause, start: number): Verb | null {
  for (const match of clause.text.slice(start, clause.end).matchAll(VERB)) {
    if (match.index < 2) continue;
    const at = start + match.index;
    // 牵头 belongs to the list: it says who leads.
    const shift = match.groups?.['by'] === '牵头' ? 2 : 0;
    return { start: at + shift, end: at + match[0].length, words: match[0] };
  }
  return null;
}

function groupBefore(clause: Clause, by: number): Span | null {
  const group = clause.groups.findLast(({ end }) => end <= by);
  if (group !== undefined && BETWEEN.test(clause.text.slice(group.end, by))) return group;
  const team = TEAM.exec(clause.text.slice(clause.start, by))?.groups?.['team'];
  if (team === undefined || NO_TEAM.test(team)) return null;
  return { start: by - 1 - team.length, end: by - 1 };
}
