/** Numbers as lists print them. */

const HAN_DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

/** 23 as 二十三; from 10,000 on as digits. */
export function toHanNumber(value: number): string {
  return countWith(value, HAN_DIGITS, ['', '十', '百', '千']).replace(/^一十/u, '十');
}

/** 23 as 贰拾叁. */
export function toLegalHanNumber(value: number): string {
  return countWith(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
}

/** 23 as 二三. */
export function toHanDigits(value: number): string {
  return String(value).replace(/\d/gu, (digit) => HAN_DIGITS[Number(digit)] ?? digit);
}

/** 1 as 甲; behind 癸 as digits. */
export function toStem(value: number): string {
  return STEMS[value - 1] ?? String(value);
}

/** 1 as 子; behind 亥 as digits. */
export function toBranch(value: number): string {
  return BRANCHES[value - 1] ?? String(value);
}

/** 3 as ③; behind ㊿ as digits. */
export function toCircled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x323c + value);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x328d + value);
  return String(value);
}

/** 3 as c, 28 as bb: word processors repeat the letter. */
export function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** 4 as iv. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      written += letters;
      rest -= size;
    }
  }
  return written;
}

/** 3 as ３. */
export function toFullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function countWith(value: number, digits: string, places: readonly string[]): string {
  if (value < 1 || value > 9999) return value === 0 ? (digits[0] ?? '') : String(value);
  const zero = digits[0] ?? '';
  let written = '';
  let skipped = false;
  for (const [index, digit] of Array.from(String(value), Number).entries()) {
    const place = places[String(value).length - 1 - index] ?? '';
    if (digit === 0) {
      skipped = true;
      continue;
    }
    written += (skipped ? zero : '') + (digits[digit] ?? '') + place;
    skipped = false;
  }
  return written;
}
