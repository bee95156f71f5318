/** Lists of members: schools, regions, institutions. Natural persons are never members. */

import type { Span } from '../../text/mention.ts';
import { isCloser, isOpener } from '../clause/brackets.ts';
import { isPersonName } from '../clause/persons.ts';
import { isSchoolName } from './group-names.ts';

/** How much the words around a list vouch for it: LABELLED behind 成员校为, PLAIN where each name must speak for itself. */
export type Trust = 'LABELLED' | 'PLAIN';

const LONGEST_NAME = 36;
const INTRODUCTION =
  /^(?:由|请|建议|提议|(?:会议|大会|会上)?(?:一致)?(?:选举|推选|推举)(?:产生)?了?|[^、，,]{0,16}?(?:更名|改名|改制|改建|升格)[成为]+|[^、，,]{0,12}?(?:吸纳|吸收|接纳|增补|把|将(?![军乐]|$))了?|[^、，,]{0,24}?(?:成员|核心)(?:学校|单位|校)(?=\p{Script=Han}{3})|与|及|以及|会同|联合(?!国)|携手|其中|包括|分别[为是]|新增|目前|现有|近日|日前|随后|同时|此外|[此本]次(?:会议|大会|活动)|会上|会议上|会议期间|当[天日]|今年|去年|同年|来自|原有|和(?!\p{Script=Han}[镇乡]|[平谐美睦县田顺龙静硕布政林])|同(?![济仁心江德安文里])|[市区县省部](?:直)?属|公办|民办|(?:[一二三四五六七八九十\d]+)(?:所|家|个|校|区县)(?=\p{Script=Han})|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|[:：])+/u;
const ADVERB =
  '正式|成功|共同|联合|携手|一起|一同|集体|相继|先后|陆续|分别|同时|顺利|全部|均|也|已经?|又|都|现|新|主动|率先|光荣|再次|整体|强强|应邀|受邀|获批|作为|今后|签约|结对';
const WHEN =
  '(?:于|自|在|从)?(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|同年|去年|今年|当年|近日|日前|当天)(?:[起初底]|以来|正式)?';
const REST = new RegExp(
  `(?:等(?!(?<=[中高初]等)(?:职业|专业|专科|技术|师范|卫生|医学))(?:\\p{Script=Han}|\\d){0,14}|(?<!自)在\\p{Script=Han}{2,8}|(?:[两双二三四五六七八九十\\d]+|各)(?:地|校|方|区县?|所(?:学校|院校|高校|初中|高中|中学|小学|幼儿园)?|家|家单位|单位|个(?:校?区县?|市|地区|单位|学校)|市区?)|${ADVERB}|${WHEN}|[.…·,，])$`,
  'u',
);
/** Words that may stand one behind the other at the end of a list. */
const ROUNDS = 6;
/** Stage or sponsor of a school; other brackets hold an alias and stay. */
const REMARK =
  /[(（][^()（）]{0,24}(?:初中|高中|小学|九年一贯制?|十二年一贯制?|一贯制|完中|完全中学|中职|幼儿园|办园|办学|公办|民办|普惠|牵头|核心校?|盟主|组长|学段|校区)[^()（）]{0,12}[)）]$/u;
const ENDING =
  /(?:[校园院馆区市县州盟旗省镇乡局委部厅社会所厂]|中心|街道|大学|中学|小学|附中|附小|公司|集团|基地|协会|学会|[一二三四五六七八九十\d][中小]|实小|村小|完小|电大|职高|职中|中专|技校|企业|政府|港)$/u;
/** A shorter word may be the rest of a broken name. */
const LEAST_BY_ITSELF = 5;
const SCHOOL = /(?:学校|[大中小]学|中心校|幼儿园|学院)$/u;
const NOBODY =
  /^(?:[该各我其此某]|有关|相关|所有|其他|部分|若干|上述|以上).{0,8}$|^[全本两双多](?:[所个家校地方位名级类区县市省镇国体部]|中小?学|小学|幼儿园|学校|院校|高校|单位)(?:中小?学|小学|幼儿园|学校|院校|高校|单位|成员|师生){0,2}$|^(?:学校|中学|小学|初中|高中|幼儿园|成员单位|成员校|城区|地区|社区|示范区|学区|院校|高校|大会|机会|社会|协会|工作会|全社会|公办|民办|九年一贯制|完全中学|双方|各方|企业|家庭)$/u;
const SENTENCE =
  /[。！？!?：:；;“”"《》的了着]|(?:开展|推进|推动|加强|通过|为了|实施|举行|举办|召开|退出|脱离)/u;

/** Names of a list in printed order; empty where the list is none. Offsets count in `text`. */
export function readMembers(text: string, list: Span, trust: Trust): readonly Span[] {
  const names: Span[] = [];
  const items = splitList(text, list);
  for (const item of trust === 'LABELLED' ? items.flatMap((each) => splitAtGap(text, each)) : items) {
    for (const name of splitConjunctions(text, trimName(text, item))) {
      const words = text.slice(name.start, name.end);
      if (words === '') continue;
      if (!isMember(words, trust)) {
        if (trust === 'PLAIN') return [];
        continue;
      }
      names.push(name);
    }
  }
  return names;
}

/** Is this surely the name of an organization or region by its own words? */
export function isPlainMember(name: string): boolean {
  return isMember(name, 'PLAIN');
}

/** The name inside an item: without what introduces it, 等…, dates, and a stage in brackets. */
export function trimName(text: string, item: Span): Span {
  let { start, end } = item;
  start += INTRODUCTION.exec(text.slice(start, end))?.[0].length ?? 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const words = text.slice(start, end);
    const remark = REMARK.exec(words);
    if (remark !== null && remark.index > 1) end = start + remark.index;
    const rest = REST.exec(text.slice(start, end));
    if (rest !== null && (rest.index > 0 || rest[0].startsWith('等'))) end = start + rest.index;
    if (remark === null && rest === null) break;
  }
  return { start, end };
}

function isMember(name: string, trust: Trust): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || NOBODY.test(name) || SENTENCE.test(name)) return false;
  if (!/\p{Script=Han}/u.test(name)) return false;
  const bare = name.replace(/[(（][^()（）]*[)）]$/u, '');
  if (ENDING.test(bare) || isSchoolName(bare)) return !/(?:书记|[校园院局市区县]长|主任)$/u.test(bare);
  return trust === 'LABELLED' && !isPersonName(bare) && name.length >= 3 && !/^\d/u.test(name);
}

/** At 、 and commas outside of brackets. */
function splitList(text: string, list: Span): readonly Span[] {
  const items: Span[] = [];
  let start = list.start;
  let depth = 0;
  for (let position = list.start; position < list.end; position += 1) {
    const character = text[position] ?? '';
    if (isOpener(character)) depth += 1;
    else if (isCloser(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '、，,；;'.includes(character)) {
      items.push({ start, end: position });
      start = position + 1;
    }
  }
  items.push({ start, end: list.end });
  return items;
}

/** Paragraphs of a cell stand with a gap between: two names where each is plainly that of a school. */
function splitAtGap(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  for (const { 0: gap, index } of words.matchAll(/\s+/gu)) {
    const left = words.slice(0, index);
    const right = { start: span.start + index + gap.length, end: span.end };
    const next = words.slice(index + gap.length).split(/\s/u)[0] ?? '';
    if ([left, next].every((name) => name.length >= LEAST_BY_ITSELF && SCHOOL.test(name)))
      return [{ start: span.start, end: span.start + index }, ...splitAtGap(text, right)];
  }
  return [span];
}

/** A与B are two where both sides are names by themselves. */
function splitConjunctions(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(/以及|联合|携手|[和与及同]/gu)) {
    const left = trimName(text, { start: span.start, end: span.start + match.index });
    const right = { start: span.start + match.index + match[0].length, end: span.end };
    const areNames = [left, right].every(({ start, end }) =>
      isPlainMember(text.slice(start, end).split(/[和与]/u)[0] ?? ''),
    );
    if (areNames) return [left, ...splitConjunctions(text, trimName(text, right))];
  }
  return [span];
}
