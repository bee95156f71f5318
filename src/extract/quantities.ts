/** Numbers with a unit in running text: 15个, 80%以上, 1—2个, 约3500个, 不少于3门. */

import type { Comparator } from '../model/enums.ts';
import type { Span } from '../text/mention.ts';

/** Offsets count in the text searched; the words of comparison that touch the number belong to it. */
export interface Quantity extends Span {
  readonly quantity: number;
  readonly quantityMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** 达到, 达, 提高到 stand directly before: a state, not an addition. */
  readonly reached: boolean;
}

/** Counters of things, people, events and money. Years, hours and days are no measures of a goal. */
const UNITS =
  '个百分点|百分点|平方米|平方公里|公里|千米|公顷|人次|亿元|万元|学位|学时|课时|[个所名人次场项门件份家处套台条间座亩元班届期篇部种类支对组册本批户村辆张株棵吨米例款幢栋团节堂位只头]|%|％|‰';

/** A number begins at its first digit, and longer ones are no measures: so a long run of digits is looked at once. */
const QUANTITY = new RegExp(
  '(?<before>不少于|不低于|不小于|不超过|不高于|不多于|至少|最多|超过|大于|小于|低于|少于|约|近|[><≥≤＞＜])?' +
    '(?<!\\d)(?<low>\\d{1,15}(?:,\\d{3})*(?:\\.\\d+)?)' +
    '(?:%?[-—–－~～至]{1,2}(?<high>\\d+(?:\\.\\d+)?))?' +
    `(?<scale>[万亿])?(?<more>[余多])?(?<unit>${UNITS})` +
    '(?<after>以上|以下|以内|左右|及以上)?',
  'gu',
);

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ...['不少于', '不低于', '不小于', '至少', '≥', '以上', '及以上'].map((word) => [word, 'GE'] as const),
  ...['不超过', '不高于', '不多于', '最多', '≤', '以下', '以内'].map((word) => [word, 'LE'] as const),
  ...['超过', '大于', '>', '＞'].map((word) => [word, 'GT'] as const),
  ...['小于', '低于', '少于', '<', '＜'].map((word) => [word, 'LT'] as const),
  ...['约', '近', '左右'].map((word) => [word, 'ABOUT'] as const),
]);

/** In printed order. What stands in quotation marks or book brackets is a name, not a number. */
export function findQuantities(text: string): readonly Quantity[] {
  const quoted = findQuoted(text);
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const { before, low, high, scale, more, unit, after } = match.groups ?? {};
    if (low === undefined || unit === undefined || quoted[match.index] === 1) continue;
    if (/[\d.A-Za-z]/u.test(text[match.index - 1] ?? '') || isOfDate(text, match.index, unit)) continue;
    const rest = text.slice(match.index + match[0].length);
    if (unit === '个' && /^(?:月|小时|工作日|百分点)/u.test(rest)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      quantity: Number(low.replace(/,/gu, '')),
      quantityMax: high === undefined ? null : Number(high),
      unit: `${scale ?? ''}${unit === '％' ? '%' : unit}`,
      comparator: comparatorOf(
        high !== undefined,
        before,
        after ?? (more === undefined ? undefined : '以上'),
      ),
      reached: /(?:达到?|提[高升]到|增加到|增至|保持在?|稳定在|控制在)$/u.test(
        text.slice(Math.max(0, match.index - 4), match.index),
      ),
    });
  }
  return found;
}

/** What the words that touch a number say of it; those behind it come first: 约300人以上 is at least. */
function comparatorOf(isRange: boolean, before: string | undefined, after: string | undefined): Comparator {
  if (isRange) return 'RANGE';
  return COMPARATORS.get(after ?? '') ?? COMPARATORS.get(before ?? '') ?? 'EQ';
}

/** 第3次, 5月2次日: an ordinal counts nothing. */
function isOfDate(text: string, start: number, unit: string): boolean {
  return (
    text[start - 1] === '第' || (unit === '期' && /[年月]$/u.test(text.slice(Math.max(0, start - 1), start)))
  );
}

/** 1 for each character inside “…”, "…" of one line, or 《…》. */
function findQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let open = -1;
  let closer = '';
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position] ?? '';
    if (open < 0 && (character === '“' || character === '《')) {
      open = position;
      closer = character === '“' ? '”' : '》';
    } else if (open >= 0 && character === closer) {
      quoted.fill(1, open, position);
      open = -1;
    }
  }
  return quoted;
}
