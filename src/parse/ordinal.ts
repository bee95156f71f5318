/** Numbers at the beginning of a line that order a document (GB/T 9704: 一、 （一） 1. （1）), and the forms met beside them. */

import { readHanNumber } from './han-number.ts';

/** Ways of numbering, the outer first: a section holds those of later styles. */
export const STYLES = [
  'PART', // 第一编, 第一部分
  'CHAPTER', // 第一章
  'SECTION', // 第一节
  'ARTICLE', // 第一条
  'HAN', // 一、
  'HAN_BRACKET', // （一）
  'DIGIT', // 1. 1、 1
  'DECIMAL', // 1.1
  'DIGIT_BRACKET', // （1） 1)
  'CIRCLED', // ①
  'POINT', // 一是
] as const;
export type Style = (typeof STYLES)[number];

export interface Ordinal {
  readonly style: Style;
  readonly value: number;
  /** As cited: brackets half width, without the stop: `(一)`, `1`, `第三条`. */
  readonly written: string;
  /** Characters of the line that it takes, the space behind it included. */
  readonly length: number;
}

const HAN = '[〇零一二两三四五六七八九十百廿]{1,7}';
const FORMS: readonly (readonly [Style, RegExp])[] = [
  ['PART', new RegExp(`^第(${HAN}|\\d{1,3})(?:编|篇|部分)[\\s、:：]*`, 'u')],
  ['CHAPTER', new RegExp(`^第(${HAN}|\\d{1,3})章[\\s、:：]*`, 'u')],
  ['SECTION', new RegExp(`^第(${HAN}|\\d{1,3})节[\\s、:：]*`, 'u')],
  ['ARTICLE', new RegExp(`^第(${HAN}|\\d{1,3})条[\\s、:：]*`, 'u')],
  ['HAN', new RegExp(`^(${HAN})\\s?[、.．,，]\\s*`, 'u')],
  ['HAN_BRACKET', new RegExp(`^[(（〔]\\s?(${HAN})\\s?[)）〕]\\s*[、.．]?\\s*`, 'u')],
  ['DECIMAL', /^(\d{1,3}(?:[.．]\d{1,3}){1,3})(?:[.．、]\s*|\s+|(?=\p{Script=Han})(?!个|年|万|亿|倍|元))/u],
  ['DIGIT', /^(\d{1,3})\s?(?:[.．](?!\d)|、|,(?!\d)|，)\s*/u],
  ['DIGIT', /^(\d{1,3})$/u],
  ['DIGIT', /^(\d{1,3})[ \t\u3000]{1,4}(?=[\p{Script=Han}“"《])(?!个|年|月|日|万|亿)/u],
  ['DIGIT_BRACKET', /^[(（〔]\s?(\d{1,3})\s?[)）〕]\s*[、.．]?\s*/u],
  ['DIGIT_BRACKET', /^(\d{1,3})[)）]\s*/u],
  ['CIRCLED', /^([\u2460-\u2473])\s*[、.．]?\s*/u],
];

/** A first character of every form: most lines are refused at this look. */
const FIRST = /^[第〇零一二两三四五六七八九十百廿(（〔\d\u2460-\u2473]/u;

/** The ordinal that a line begins with; null where it has none. */
export function findOrdinal(line: string): Ordinal | null {
  if (!FIRST.test(line)) return null;
  const start = line.slice(0, 32);
  for (const [style, form] of FORMS) {
    const match = form.exec(start);
    const digits = match?.[1];
    if (match === null || digits === undefined) continue;
    const value = valueOf(style, digits);
    if (value === null) continue;
    return { style, value, written: toWritten(style, digits, match[0]), length: match[0].length };
  }
  return null;
}

const POINT = new RegExp(`^(${HAN})是`, 'u');

/**
 * 一是…(A牵头), 二是…(B负责), each a paragraph of its own. Running text numbers so, too: a paragraph counts only where it
 * ends in brackets that assign, and where the one before it did. `previous` is the value of that one, 0 before the first.
 */
export function findPoint(line: string, previous: number): Ordinal | null {
  const match = POINT.exec(line.slice(0, 8));
  const value = readHanNumber(match?.[1] ?? '');
  if (match === null || value !== previous + 1 || !/[)）〕】]。?$/u.test(line)) return null;
  const opener = Math.max(...['(', '（', '〔', '【'].map((bracket) => line.lastIndexOf(bracket)));
  if (opener < 0 || !/牵头|责任|负责|配合|落实/u.test(line.slice(opener))) return null;
  return { style: 'POINT', value, written: match[0], length: match[0].length };
}

/** Outer styles are smaller. */
export function depthOf(style: Style): number {
  return STYLES.indexOf(style);
}

function valueOf(style: Style, digits: string): number | null {
  if (style === 'CIRCLED') return digits.charCodeAt(0) - 0x245f;
  const last = /\d+$/u.exec(digits);
  return last === null ? readHanNumber(digits) : Number(last[0]);
}

function toWritten(style: Style, digits: string, match: string): string {
  switch (style) {
    case 'HAN_BRACKET':
    case 'DIGIT_BRACKET':
      return `(${digits})`;
    case 'PART':
    case 'CHAPTER':
    case 'SECTION':
    case 'ARTICLE':
      return match.replace(/[\s、:：]/gu, '');
    case 'HAN':
    case 'DIGIT':
    case 'CIRCLED':
    case 'POINT':
      return digits;
    case 'DECIMAL':
      return digits.replace(/．/gu, '.');
  }
}
