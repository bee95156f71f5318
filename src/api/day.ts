/** Days that clients ask for. */

import { ZerenError } from '../errors.ts';

/**
 * The day itself, ISO 8601; null where none is asked for.
 * @param value whatever came for an argument of the scalar `Date`
 * @throws ZerenError BAD_USER_INPUT for what is no day of the calendar
 */
export function toDay(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && isDay(value)) return value;
  const got = JSON.stringify(value).slice(0, 100);
  throw new ZerenError('BAD_USER_INPUT', `${name}: expected a day such as "2023-02-20", got ${got}`);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
