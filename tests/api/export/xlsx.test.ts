/** What a cell of a workbook can hold. */

import { describe, expect, it } from '@jest/globals';
import { toXlsxCell } from '../../../src/api/export/xlsx.ts';

describe('a cell', () => {
  it.each([
    ['a text that looks like an escape', '甲_x0041_乙', '甲_x005F_x0041_乙'],
    ['two of them that touch', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['a text that does not', 'a_x41_b_x', 'a_x41_b_x'],
    ['control characters', '甲\u0007\u0000乙\tb\r\nc', '甲乙\tb\nc'],
    ['what is no character', '甲\uFFFE乙', '甲乙'],
    ['a text at the limit', '甲'.repeat(32_767), '甲'.repeat(32_767)],
    ['a text past it', '甲'.repeat(32_768), `${'甲'.repeat(32_766)}…`],
    ['half a character at the limit', `${'甲'.repeat(32_765)}𠮷乙`, `${'甲'.repeat(32_765)}…`],
    ['a number', 3.5, 3.5],
    ['nothing', null, null],
  ])('holds %s', (_what, value, cell) => {
    expect(toXlsxCell(value)).toBe(cell);
  });
});
