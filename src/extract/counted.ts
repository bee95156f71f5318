/** Numbers with what they count: 教育集团35个, 12个学校共同体, 17万人. */

import type { Comparator } from '../model/enums.ts';
import { readHanNumber } from '../parse/han-number.ts';
import type { Span } from '../text/mention.ts';

/** `quantity` is a plain number: 17万 is 170000. */
export interface Count extends Span {
  readonly what: string;
  readonly quantity: number;
  readonly comparator: Comparator;
}

const NOUN =
  '教育集团|办学集团|(?:小学|中学|初中|高中|学前|幼教|职教|职业|九年一贯制)集团|学校共同体|教育共同体|共同体|教共体|教联体|学区|教育联盟|联盟|集群|基地学校|基地校|成员学校|成员校|成员单位|示范校|示范学校|幼儿园|中小学校?|小学|初中|高中|中学|高校|学校|校区|在校学生|在校生|学生|学子|师生';
const NUMBER = '(?:\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?|[一二三四五六七八九十百两]{1,5})';
const COUNTED = `(?<before>不少于|超过|超|近|约|逾|至少)?(?<number>${NUMBER})(?<scale>[万亿]?)(?<more>[余多]?)(?<counter>[个所名家人])`;
/** A number with its counter, which every count has. */
export const COUNTER = /[\d一二三四五六七八九十百两][万亿]?[余多]?[个所名家人]/u;
const NOUN_FIRST = new RegExp(
  `(?<noun>${NOUN})(?:[(（][^()（）]{1,24}[)）])?(?:数量?|总数)?(?:共计?|总?达到?|已达|为|有)*${COUNTED}`,
  'gu',
);
const NUMBER_FIRST = new RegExp(
  `${COUNTED}(?<noun>(?:(?:(?![的了])\\p{Script=Han}){0,8}?)(?:${NOUN}))(?![长化制型])`,
  'gu',
);
/** Words before a noun that may belong to it. */
const LONGEST_BEFORE = 24;

/** In printed order. Spans count in `text`. */
export function readCounts(text: string, span: Span): readonly Count[] {
  const words = text.slice(span.start, span.end);
  const counts: Count[] = [];
  for (const form of [NUMBER_FIRST, NOUN_FIRST]) {
    for (const match of words.matchAll(form)) {
      const count = toCount(text, span, match, form === NOUN_FIRST);
      if (count !== null && !counts.some((other) => other.start < count.end && count.start < other.end))
        counts.push(count);
    }
  }
  return counts.sort((a, b) => a.start - b.start);
}

function toCount(text: string, span: Span, match: RegExpExecArray, nounFirst: boolean): Count | null {
  const { noun = '', number = '', scale = '', more = '', before = '' } = match.groups ?? {};
  const plain = /^\d/u.test(number) ? Number(number.replace(/[,，]/gu, '')) : readHanNumber(number);
  const at = span.start + match.index;
  if (plain === null || text[at - 1] === '第') return null;
  const start = nounFirst ? startOfNoun(text, span.start, at) : at;
  const what = nounFirst ? text.slice(start, at + noun.length) : noun;
  return {
    start,
    end: at + match[0].length,
    what,
    quantity: Math.round(plain * (scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1) * 1000) / 1000,
    comparator: comparatorOf(before, more),
  };
}

function comparatorOf(before: string, more: string): Comparator {
  if (more !== '' || before === '不少于' || before === '至少') return 'GE';
  if (before === '') return 'EQ';
  return before === '近' || before === '约' ? 'ABOUT' : 'GT';
}

const KIND = '(?:小学|中学|初中|高中|学前|职业|融合|特殊|高等|义务|幼儿|公办|民办|城乡)';
const BEFORE_NOUN = new RegExp(`(?:${KIND}*(?:${NOUN})[和及与])?${KIND}*$`, 'u');

/** 小学教育集团, 公办中小学和幼儿园: the words of its kind, and the noun that shares the number, belong to the noun. */
function startOfNoun(text: string, least: number, at: number): number {
  const before = text.slice(Math.max(least, at - LONGEST_BEFORE), at);
  return at - (BEFORE_NOUN.exec(before)?.[0].length ?? 0);
}
