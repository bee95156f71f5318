/** Numbers that lost their stop: 1推进建设, 2改造校舍. One alone may be a quantity; a series is not. */

import type { Line } from './lines.ts';
import type { Ordinal } from './ordinal.ts';

/** Digits, then a word that is no counter and no part of a date. */
const FORM =
  /^(\d{1,2})(?=[\p{Script=Han}“《])(?![个年月日号时分秒天周万亿千百十元角名所项次人家只条场件门处小倍米度期批级类种成座套台间亩户村届块点楼层岁位支部篇份本张辆艘架公里平吨克对组班节课轮段大多余至到])/u;
/** Two in a row make a series. */
const LEAST = 2;

/** Ordinals of lines that count 1, 2, 3… without a stop behind the number. */
export function findGluedDigits(lines: readonly Line[]): ReadonlyMap<Line, Ordinal> {
  const found = new Map<Line, Ordinal>();
  let series: (readonly [Line, Ordinal])[] = [];
  const close = (): void => {
    if (series.length >= LEAST) for (const [line, ordinal] of series) found.set(line, ordinal);
    series = [];
  };
  for (const line of lines) {
    const digits = FORM.exec(line.text.slice(0, 8))?.[1];
    if (digits === undefined) continue;
    const value = Number(digits);
    if (value === 1) close();
    if (value !== series.length + 1) continue;
    series.push([line, { style: 'DIGIT', value, written: digits, length: digits.length }]);
  }
  close();
  return found;
}
