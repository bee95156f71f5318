/** The lines of a list of members: the name of the group above, names and fillers below. */

import { closesSection } from '../../parse/boilerplate.ts';
import type { Line } from '../../parse/lines.ts';
import { findMemberHeader } from '../../parse/member-columns.ts';
import { findOrdinal } from '../../parse/ordinal.ts';
import { toStretch } from '../stretch.ts';
import { isBareGroupWord, isGroupTitle, isSchoolName } from './group-names.ts';
import { isPlainMember } from './member-names.ts';

/** The line, or two, that print the name of a group. */
export interface BlockTitle {
  /** Of the name in the stretch that begins at the title's first line. */
  readonly start: number;
  readonly length: number;
  readonly next: number;
  readonly isList: boolean;
}

/** A character of every word that names of groups end with: most lines are refused at this look. */
const GROUP_HINT = /[团体盟群区]/u;
const LONGEST_TITLE = 48;
const LONGEST_TORN = 16;
const LIST_OF =
  /(?:的|第[一二三四五\d]+批|首批|新增)?(?:副?理事长|成员|理事|会员)?(?:单位|学校|[校园])?(?:名单|名录|一览表)$|(?:首批|第[一二三四五\d]+批)?成员(?:单位|学校|[校园])$/u;
/** 区教育部门办园: heads a part of a list. */
export const SUBLABEL = /^[^:：、，,]{2,12}[:：]/u;
const COUNT = /^[(（]?共?\d{1,3}\s?[所家个][)）]?$|^\d{1,4}$/u;
const ORDER = /^[(（][^()（）]{0,12}(?:不分先后|为序)[)）]$/u;
const STAGE = /^(?:小学|初中|高中|中学|幼儿园|九年一贯制|完全中学|学前|中职|公办|民办)$/u;

/** The title of a list that begins at line `first`; null where none does. */
export function findBlockTitle(lines: readonly Line[], first: number): BlockTitle | null {
  const line = lines[first];
  if (line === undefined || line.text.length > LONGEST_TITLE || /[。，；;]/u.test(line.text)) return null;
  const following = lines[first + 1];
  const isTorn =
    following !== undefined && isBareGroupWord(following.text) && findMemberHeader(lines, first + 1) === null;
  if (!isTorn && !GROUP_HINT.test(line.text)) return null;
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
export function isMemberLine(lines: readonly Line[], index: number, inTable: boolean): boolean {
  const line = lines[index];
  if (line === undefined || /[。！？]/u.test(line.text) || closesSection(line)) return false;
  if (isFiller(line)) return true;
  if (findBlockTitle(lines, index) !== null || findMemberHeader(lines, index) !== null) return false;
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

/** Numbers, stages and counts in columns of their own. */
export function isFiller(line: Line | undefined): boolean {
  return line !== undefined && (COUNT.test(line.text) || STAGE.test(line.text) || ORDER.test(line.text));
}
