/** Values of automatic numbers as they print. Names of formats: ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat). */

import {
  toBranch,
  toCircled,
  toFullWidth,
  toHanDigits,
  toHanNumber,
  toLegalHanNumber,
  toLetters,
  toRoman,
  toStem,
} from '../ordinal-text.ts';

/** A format that is not known here counts in digits, as word processors do. */
export function formatNumber(format: string, value: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return toFullWidth(value);
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'lowerLetter':
      return toLetters(value);
    case 'upperRoman':
      return toRoman(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return toHanNumber(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return toHanDigits(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return toLegalHanNumber(value);
    case 'ideographTraditional':
      return toStem(value);
    case 'ideographZodiac':
      return toBranch(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return toCircled(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    default:
      return String(value);
  }
}
