/** Automatic numbers of paragraphs, counted in the order of the document. ISO/IEC 29500-1, 17.9. */

import { formatNumber } from './number-format.ts';
import type { Level, List, Lists } from './numbering.ts';

/** Where a paragraph stands in a list. `level` is 0-based. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Gives the number before each paragraph with what parts it from the words; counts on with every call. */
export type NumberCounter = (place: ListPlace) => string;

export function createNumberCounter(lists: Lists): NumberCounter {
  /** Numbers given last, by counter and level. */
  const counts = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    const numbers = counts.get(list.counter) ?? new Map<number, number>();
    counts.set(list.counter, numbers);
    if (!started.has(id)) {
      started.add(id);
      for (const [overridden, start] of list.starts) numbers.set(overridden, start - 1);
    }
    numbers.set(level, (numbers.get(level) ?? own.start - 1) + 1);
    for (const [inner, { restart }] of list.levels) {
      if (inner > level && (restart === null || level < restart)) numbers.delete(inner);
    }
    return withGap(toLabel(list, own, numbers));
  };
}

function toLabel(list: List, own: Level, numbers: ReadonlyMap<number, number>): string {
  if (own.format === 'bullet') return '';
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { start, format } = list.levels.get(level) ?? own;
    return formatNumber(own.legal ? 'decimal' : format, numbers.get(level) ?? start);
  });
}

/** A tab would part cells here; a label that ends without punctuation must not run into the words. */
function withGap(label: string): string {
  return /[\p{L}\p{N}]$/u.test(label) && !/[\u2460-\u24ff]$/u.test(label) ? `${label} ` : label;
}
