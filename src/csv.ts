/** CSV for spreadsheets: RFC 4180 with CRLF, texts in quotes. */

import { stringify } from 'csv-stringify/sync';

/** Before the first record: Excel takes a file without it for one in the encoding of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Records with a final CRLF; null is an empty cell, a number stands without quotes.
 * @param isGuarded an apostrophe stands before a text that a spreadsheet would take for a formula: one that begins with
 *   = + - @, one of these in full width, TAB or CR (OWASP, CSV injection)
 */
export function toCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { isGuarded }: { readonly isGuarded: boolean },
): string {
  return stringify([...rows], {
    quoted_string: true,
    escape_formulas: isGuarded,
    record_delimiter: 'windows',
  });
}
