/** Dates as precise as their text: 2023, 2023-02 or 2023-02-20 (ISO 8601). */

/** From one date until another; null is an open end. */
export interface DateSpan {
  readonly since: string | null;
  readonly until: string | null;
}

/** `since/until`, as the value of a statement has it; either may be empty, null where both are open. */
export function toSpanText({ since, until }: DateSpan): string | null {
  return since === null && until === null ? null : `${since ?? ''}/${until ?? ''}`;
}

/** What `toSpanText` wrote. */
export function toSpan(text: string | null): DateSpan {
  const [since = '', until = ''] = (text ?? '').split('/');
  return { since: since === '' ? null : since, until: until === '' ? null : until };
}

/** A stretch of days, both ends included, ISO 8601. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The days that a partial date may mean; null for what is no date. 2023-02 is 2023-02-01 to 2023-02-28. */
export function daysOf(date: string): Days | null {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${String(lastDayOf(Number(year), Number(month)))}` };
}

/** Whether both may mean one day: 2023 and 2023-02-20 may, 2023-01 and 2023-02-20 may not. */
export function mayAgree(date: string, other: string): boolean {
  return date.startsWith(other) || other.startsWith(date);
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
