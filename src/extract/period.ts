/** The years a document is for. */

import type { DocumentHead, Evidenced, Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { readHanNumber } from '../parse/han-number.ts';
import type { Line } from '../parse/lines.ts';
import { mention, type Span } from '../text/mention.ts';

type Period = NonNullable<DocumentHead['period']>;

const PERIOD = /(20\d\d)\s?年?\s?[-—–－~～至]{1,2}\s?(20\d\d)(?:\s?学?年|(?=\s?[)）]))/u;
/** 20232025年: the dash was lost on the way from the printed page. */
const DASH_LOST = /(20\d\d)(20\d\d)年/u;
const ONE_YEAR = /(20\d\d)\s?年(?!远景)/u;
/** “十四五”: the fourteenth of the five-year plans, 2021—2025. */
const FIVE_YEARS = /(十[一二三四五六七])五/u;
/** The third five-year plan began in this year, and one every five years since. */
const THIRD_FIVE_YEARS = 1966;
const LONGEST = 30;

/**
 * From the title, else from a line of the head that repeats it; a lost dash is put back and reported. A single year or a
 * “十四五” in the title is the period of a plan, and only a date or a name in that of anything else.
 */
export function findPeriod(
  source: Source,
  title: Evidenced<string>,
  lines: readonly Line[],
  isPlan: boolean,
): { readonly period: Period | null; readonly problems: readonly Problem[] } {
  const own = lines.filter(({ start, end }) => overlapsTitle(source, title, start, end));
  const titleLines = [...own, ...lines.filter(({ text }) => text.length <= 80)];
  const broken =
    titleLines.map((line) => toPeriod(source, line, DASH_LOST)).find((period) => period !== null) ?? null;
  const named = (form: RegExp): Period | null =>
    own.map((line) => inTitle(source, title, line, form)).find((period) => period !== null) ?? null;
  return {
    period: named(PERIOD) ?? broken ?? (isPlan ? (named(ONE_YEAR) ?? named(FIVE_YEARS)) : null),
    problems: broken === null ? [] : [dashLost(broken)],
  };
}

function overlapsTitle(source: Source, title: Evidenced<string>, start: number, end: number): boolean {
  const from = source.offsets[start] ?? 0;
  const until = source.offsets[end] ?? 0;
  return from < title.mention.end && title.mention.start < until;
}

function inTitle(source: Source, title: Evidenced<string>, line: Line, form: RegExp): Period | null {
  const period = toPeriod(source, line, form);
  if (period === null) return null;
  const { start, end } = period.mention;
  return start >= title.mention.start && end <= title.mention.end ? period : null;
}

function toPeriod(source: Source, line: Line, form: RegExp): Period | null {
  const match = form.exec(line.text);
  const first = match?.[1];
  if (match === null || first === undefined) return null;
  const nth = readHanNumber(first);
  const from = nth === null ? first : String(THIRD_FIVE_YEARS + 5 * (nth - 3));
  const until = nth === null ? (match[2] ?? from) : String(Number(from) + 4);
  if (Number(until) < Number(from) || Number(until) - Number(from) > LONGEST) return null;
  const span: Span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
  return { value: { from, until }, mention: mention(source, span) };
}

function dashLost(period: Period): Problem {
  const { from, until } = period.value;
  return {
    rule: 'period-dash-lost',
    severity: 'WARNING',
    messageZh: `期间印作“${period.mention.text}”,按 ${from}—${until}年 读取`,
    messageEn: `The period is printed ${period.mention.text} and was read as ${from}—${until}`,
    expected: `${from}—${until}年`,
    actual: period.mention.text,
    mention: period.mention,
  };
}
