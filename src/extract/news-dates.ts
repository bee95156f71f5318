/** When a sentence of news says that something happened. */

import type { PartialDate } from '../model/records.ts';
import type { Span } from '../text/mention.ts';
import { readDate } from './dates.ts';
import type { Stretch } from './stretch.ts';

/** What dates without a year lean on. */
export interface Timeline {
  /** ISO day of publication, null where none is printed. */
  readonly publishedOn: string | null;
  /** The day the news is about: 2月20日 of its first paragraphs; null where none is named. */
  readonly eventDay: PartialDate | null;
}

/** A date with the words that give it. Null `value`: the words date it, but no calendar day can be told. */
export interface When extends Span {
  readonly value: PartialDate | null;
}

const FIRST_PARAGRAPHS = 12;
const EVENT_WORDS =
  '[本此][次届](?:会议|大会|联席会|活动|仪式|论坛)|会议期间|活动期间|会上|大会上|会议上|仪式上|活动中|论坛上|(?:活动|会议|大会|仪式)?现场|[当同]天|当日';
const WHEN = new RegExp(
  `(?<year>(?:19|20)\\d\\d)年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?|(?<soloMonth>\\d{1,2})月(?<soloDay>\\d{1,2})(?=日|[-—~至]\\d)日?|(?<event>${EVENT_WORDS})|(?<vague>近日|日前|近期)`,
  'gu',
);
/** Behind a date that dates the sentence, not a noun: 2020年,由…; 2020年成立; not 2023年工作计划. */
const FREE_BEFORE = /(?:^|[，,。；;：:、(（]|[于自在从]|早在|截至)$/u;

/** The day of the event: the first day of a month that is no dateline (2月21日电) and no moment of publication (2月21日14:17). */
export function findTimeline(stretches: readonly Stretch[], publishedOn: string | null): Timeline {
  const bare: Timeline = { publishedOn, eventDay: null };
  for (const { text } of stretches.slice(0, FIRST_PARAGRAPHS)) {
    for (const match of text.matchAll(/(\d{1,2})月(\d{1,2})(?:日|(?=[-—~至]\d{1,2}日))/gu)) {
      const next = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
      if (/^[电讯\d|]|^消息|^来源/u.test(next)) continue;
      const written = /(?:19|20)\d\d年$/u.exec(text.slice(0, match.index))?.[0];
      const sentence = text.slice(0, 200).split(/[。！？]/u)[0] ?? '';
      const year =
        written?.slice(0, 4) ?? yearOf(Number(match[1]), Number(match[2]), publishedOn) ?? onlyYear(sentence);
      return { publishedOn, eventDay: toDay(year, match[1], match[2]) };
    }
  }
  return bare;
}

/** The date nearest before the end of `span`; null where no words date it. */
export function findWhen(text: string, span: Span, timeline: Timeline): When | null {
  let found: When | null = null;
  for (const match of text.slice(span.start, span.end).matchAll(WHEN)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const { year, month, day, soloMonth, soloDay, event, vague } = match.groups ?? {};
    if (event === undefined && vague === undefined && !isFree(text, span, start, end)) continue;
    const value =
      event !== undefined
        ? timeline.eventDay
        : vague !== undefined
          ? null
          : soloMonth !== undefined
            ? toDay(yearOf(Number(soloMonth), Number(soloDay), timeline.publishedOn), soloMonth, soloDay)
            : toPartial(year, month, day);
    found = { start, end, value };
  }
  return found;
}

function isFree(text: string, span: Span, start: number, end: number): boolean {
  if (start === span.start || FREE_BEFORE.test(text.slice(Math.max(span.start, start - 2), start)))
    return true;
  return /^(?:[，,起初底]|由|正式|加入|成立|组建)/u.test(text.slice(end, end + 2));
}

function toPartial(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (day !== undefined) return readDate(`${year}年${month}月${day}日`);
  return isMonth ? `${year}-${month.padStart(2, '0')}` : null;
}

function toDay(year: string | null, month: string | undefined, day: string | undefined): PartialDate | null {
  return year === null ? null : readDate(`${year}年${month ?? ''}月${day ?? ''}日`);
}

/** The year in which a day lies that news of `publishedOn` speaks of: not after it. */
function yearOf(month: number, day: number, publishedOn: string | null): string | null {
  if (publishedOn === null) return null;
  const year = Number(publishedOn.slice(0, 4));
  const isLater =
    month * 100 + day > Number(publishedOn.slice(5, 7)) * 100 + Number(publishedOn.slice(8, 10));
  return String(isLater ? year - 1 : year);
}

/** The year that a sentence names, if it names one alone. */
function onlyYear(sentence: string): string | null {
  const years = new Set(Array.from(sentence.matchAll(/((?:19|20)\d\d)年/gu), (match) => match[1] ?? ''));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
