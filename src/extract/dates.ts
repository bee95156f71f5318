/** Dates as documents print them. */

import type { PartialDate } from '../model/records.ts';
import { readHanNumber } from '../parse/han-number.ts';

const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** 2023年2月17日, 二〇二三年二月十七日, 2023-02-17, 2023.2.17 or 2023/2/17 anywhere in the words; ISO 8601, null where there is none. */
export function readDate(words: string): string | null {
  const chinese =
    /([\d〇零○一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/u.exec(
      words,
    );
  const digits = chinese ?? /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u.exec(words);
  if (digits === null) return null;
  const [year, month, day] = [toYear(digits[1] ?? ''), toNumber(digits[2] ?? ''), toNumber(digits[3] ?? '')];
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** A deadline: 2023年12月底前 is 2023-12, 2025年底 is 2025-12, 2024年 is 2024; null where no date is named (持续推进, 2024年13月). */
export function readDeadline(words: string): PartialDate | null {
  const exact = readDate(words);
  if (exact !== null) return exact;
  const match = /(20\d\d)(?:年|[-./])(?:(\d{1,2})月?|([底末]))?/u.exec(words);
  const year = match?.[1];
  if (match === null || year === undefined) return null;
  const month = match[3] === undefined ? Number(match[2] ?? 0) : 12;
  if (month >= 1 && month <= 12) return `${year}-${pad(month)}`;
  return match[2] === undefined ? year : null;
}

function toYear(words: string): number {
  return Number(Array.from(words, (character) => HAN_DIGITS[character] ?? character).join(''));
}

function toNumber(words: string): number {
  return /^\d+$/u.test(words) ? Number(words) : (readHanNumber(words) ?? 0);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
