/** Lists of members by layout: a group's name on a line, its members on the lines below, with or without a header above. */

import type { MemberRole } from '../../model/enums.ts';
import { closesSection } from '../../parse/boilerplate.ts';
import type { Line } from '../../parse/lines.ts';
import { findMemberHeader, type MemberColumnKind } from '../../parse/member-columns.ts';
import { findOrdinal } from '../../parse/ordinal.ts';
import type { Span } from '../../text/mention.ts';
import { toStretch, type Stretch } from '../stretch.ts';
import { isBareGroupWord, isGroupTitle, isSchoolName } from './group-names.ts';
import { isPlainMember, readMembers } from './member-names.ts';

/** One group with its members. Spans of `members` and `group` count in `stretch.text`. */
export interface GroupBlock {
  readonly stretch: Stretch;
  readonly group: Span;
  readonly members: readonly { readonly span: Span; readonly role: MemberRole }[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly next: number;
  readonly rule: string;
}

const MAX_LINES = 200;
const LONGEST_TORN = 16;
const LIST_OF =
  /(?:的|第[一二三四五\d]+批|首批|新增)?(?:副?理事长|成员|理事|会员)?(?:单位|学校|[校园])?(?:名单|名录|一览表)$|(?:首批|第[一二三四五\d]+批)?成员(?:单位|学校|[校园])$/u;
/** 区教育部门办园: heads a part of a list. */
const SUBLABEL = /^[^:：、，,]{2,12}[:：]/u;
const COUNT = /^[(（]?共?\d{1,3}\s?[所家个][)）]?$|^\d{1,4}$/u;
const ORDER = /^[(（][^()（）]{0,12}(?:不分先后|为序)[)）]$/u;
const STAGE = /^(?:小学|初中|高中|中学|幼儿园|九年一贯制|完全中学|学前|中职|公办|民办)$/u;
const LEAD_LABEL = /^(?:核心|牵头|龙头|盟主|理事长|总)(?:学校|单位|[校园])[:：]/u;

/** Blocks in printed order. Work is linear in the lines. */
export function findBlocks(lines: readonly Line[]): readonly GroupBlock[] {
  const blocks: GroupBlock[] = [];
  let columns: readonly MemberColumnKind[] | null = null;
  let index = 0;
  while (index < lines.length) {
    const header = findMemberHeader(lines, index);
    if (header !== null) {
      columns = header.columns;
      index = header.next;
      continue;
    }
    const block = readBlock(lines, index, columns);
    if (block === null) {
      if (endsTable(lines[index])) columns = null;
      index += 1;
    } else {
      blocks.push(block);
      index = block.next;
    }
  }
  return blocks;
}

/** Sentences and what closes a section stand behind a table. */
function endsTable(line: Line | undefined): boolean {
  return line === undefined || /[。！？]/u.test(line.text) || closesSection(line);
}

/** Numbers, stages and counts in columns of their own. */
function isFiller(line: Line | undefined): boolean {
  return line !== undefined && (COUNT.test(line.text) || STAGE.test(line.text) || ORDER.test(line.text));
}

function readBlock(
  lines: readonly Line[],
  first: number,
  columns: readonly MemberColumnKind[] | null,
): GroupBlock | null {
  const title = readTitle(lines, first);
  if (title === null) return null;
  let next = title.next;
  while (next < Math.min(lines.length, first + MAX_LINES) && isMemberLine(lines, next, columns !== null))
    next += 1;
  while (next > title.next && isFiller(lines[next - 1])) next -= 1;
  const body = lines.slice(title.next, next);
  const stretch = toStretch(lines.slice(first, next));
  const group = { start: title.start, end: title.start + title.length };
  const found = readBody(stretch, body, lines.slice(first, title.next));
  if (found.length === 0 || (columns === null && (found.length < 2 || body.length < 2) && !title.isList))
    return null;
  const name = stretch.text.slice(group.start, group.end);
  const members = found.map((member, position) => ({
    span: member.span,
    role: roleAt(
      columns,
      member.isLead,
      position,
      found.length,
      name,
      stretch.text.slice(member.span.start, member.span.end),
    ),
  }));
  return {
    stretch,
    group,
    members,
    first,
    next,
    rule: columns === null ? 'members-below-name' : 'members-in-table',
  };
}

interface Title {
  /** Of the name in the stretch that begins at the title's first line. */
  readonly start: number;
  readonly length: number;
  readonly next: number;
  readonly isList: boolean;
}

function readTitle(lines: readonly Line[], first: number): Title | null {
  const line = lines[first];
  if (line === undefined || line.text.length > 48 || /[。，；;]/u.test(line.text)) return null;
  const following = lines[first + 1];
  const isTorn =
    following !== undefined && isBareGroupWord(following.text) && findMemberHeader(lines, first + 1) === null;
  const { text } = toStretch(isTorn ? [line, following] : [line]);
  const start = findOrdinal(line.text)?.length ?? 0;
  const whole = text
    .slice(start)
    .replace(/[:：]$/u, '')
    .replace(/[(（][^()（）]{0,12}[)）]$/u, '');
  const name = whole.replace(LIST_OF, '').replace(/[”"」]$/u, '');
  const from = /^[“"「]/u.test(name) ? 1 : 0;
  if (!isGroupTitle(name.slice(from))) return null;
  return {
    start: start + from,
    length: name.length - from,
    next: first + (isTorn ? 2 : 1),
    isList: name !== whole,
  };
}

/** Names and lists of names, broken or whole; what begins the next group, a heading or a sentence ends the block. */
function isMemberLine(lines: readonly Line[], index: number, inTable: boolean): boolean {
  const line = lines[index];
  if (line === undefined || /[。！？]/u.test(line.text) || closesSection(line)) return false;
  if (isFiller(line)) return true;
  if (readTitle(lines, index) !== null || findMemberHeader(lines, index) !== null) return false;
  // In a table a broken name is a member's line, too.
  if (inTable && line.text.length <= LONGEST_TORN && !/[：:]$/u.test(line.text)) return true;
  const text = toStretch([line]).text;
  const words = text.slice(findOrdinal(line.text)?.length ?? 0).replace(SUBLABEL, '');
  const items = words.split(/[、，,；;]/u).filter((item) => item !== '');
  const names = items.filter(
    (item) => isPlainMember(item.replace(/[(（][^()（）]*[)）]$/u, '')) || isSchoolName(item),
  );
  return items.length > 0 && names.length * 2 > items.length - 1 && names.length > 0;
}

interface FoundName {
  readonly span: Span;
  readonly isLead: boolean;
}

function readBody(stretch: Stretch, body: readonly Line[], head: readonly Line[]): readonly FoundName[] {
  let position = toStretch(head).text.length;
  const found: FoundName[] = [];
  let torn: number | null = null;
  for (const line of body) {
    const text = toStretch([line]).text;
    const from = position;
    position += text.length;
    if (isFiller(line)) continue;
    const isLead = LEAD_LABEL.test(text);
    const skip = (findOrdinal(line.text)?.length ?? 0) + (SUBLABEL.exec(text)?.[0].length ?? 0);
    const start: number = torn ?? from + skip;
    torn = null;
    // A region alone in a list of schools is the first half of a broken name.
    if (isHalf(text.slice(skip), body)) {
      torn = start;
      continue;
    }
    for (const span of readMembers(stretch.text, { start, end: position }, 'LABELLED'))
      if (isPlainMember(stretch.text.slice(span.start, span.end))) found.push({ span, isLead });
  }
  return withoutSignature(stretch.text, found);
}

/** The organ that signs below a list of schools is no member. */
function withoutSignature(text: string, found: readonly FoundName[]): readonly FoundName[] {
  const nameOf = ({ span }: FoundName): string => text.slice(span.start, span.end);
  const ofSchools = found.filter((name) => isSchoolName(nameOf(name))).length * 2 > found.length;
  const last = found.findLastIndex((name) => !/[局委厅办府]$/u.test(nameOf(name)));
  return ofSchools ? found.slice(0, last + 1) : found;
}

function isHalf(text: string, body: readonly Line[]): boolean {
  if (/[、，,；;)）]$/u.test(text) || isSchoolName(text) || text.includes('、')) return false;
  const schools = body.filter((line) =>
    isSchoolName(line.text.replace(/[(（][^()（）]*[)）]?$/u, '').replace(/[、，,]$/u, '')),
  );
  return schools.length * 2 >= body.length - 2 && schools.length > 0 && /[省市区县镇乡街道]$/u.test(text);
}

/** By the order of the columns; without a header, the school that the group is named for leads. */
function roleAt(
  columns: readonly MemberColumnKind[] | null,
  isLead: boolean,
  position: number,
  count: number,
  group: string,
  member: string,
): MemberRole {
  if (isLead) return 'LEAD';
  if (columns === null) return position === 0 && group.startsWith(member) ? 'LEAD' : 'MEMBER';
  const kinds = columns.filter((kind) => kind === 'LEAD' || kind === 'MEMBER');
  const lead = kinds.indexOf('LEAD');
  if (lead < 0) return 'MEMBER';
  return position === (lead === 0 ? 0 : count - 1) ? 'LEAD' : 'MEMBER';
}
