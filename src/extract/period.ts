/** The years a document is for. */

import type { DocumentHead, Evidenced, Problem } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Line } from '../parse/lines.ts';
import { mention, type Span } from '../text/mention.ts';

type Period = NonNullable<DocumentHead['period']>;

const PERIOD = /(20\d\d)\s?年?\s?[-—–－~～至]{1,2}\s?(20\d\d)\s?年/u;
/** 20232025年: the dash was lost on the way from the printed page. */
const DASH_LOST = /(20\d\d)(20\d\d)年/u;
const ONE_YEAR = /(20\d\d)年/u;
const LONGEST = 30;

/**
 * From the title, else from a line of the head that repeats it; a lost dash is put back and reported. A single year in the
 * title is the period of a plan, and only a date in that of anything else.
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
  const printed =
    own.map((line) => inTitle(source, title, line, PERIOD)).find((period) => period !== null) ?? null;
  const oneYear =
    own.map((line) => inTitle(source, title, line, ONE_YEAR)).find((period) => period !== null) ?? null;
  return {
    period: printed ?? broken ?? (isPlan ? oneYear : null),
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
  const from = match?.[1];
  if (match === null || from === undefined) return null;
  const until = match[2] ?? from;
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
