/** Numbers written in Chinese characters, as they number sections: 一 to 九百九十九, 廿 and 〇 included. */

const DIGITS = '〇一二三四五六七八九';

/** The number, or null where the characters are no number. */
export function readHanNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of text.replace(/零/gu, '〇').replace(/廿/gu, '二十').replace(/两/gu, '二')) {
    const value = DIGITS.indexOf(character);
    if (value >= 0) digit = (digit ?? 0) * 10 + value;
    else if (character === '十' || character === '百') {
      total += (digit ?? 1) * (character === '十' ? 10 : 100);
      digit = null;
    } else return null;
  }
  return text === '' ? null : total + (digit ?? 0);
}
