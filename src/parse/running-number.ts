/** The number that begins a row of a flattened table. */

const NUMBER = /^(\d{1,4})[.、．]?$/u;

/** 12 of `12`, `12.` and `12、`, alone on a line; null for anything else. */
export function numberOf(words: string): number | null {
  const digits = NUMBER.exec(words)?.[1];
  return digits === undefined ? null : Number(digits);
}
