/** The numbers of a goal: how many of what, added or reached. */

import type { MeasureKind } from '../model/enums.ts';
import type { MeasureRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { readBefore, readBehind } from './measure-labels.ts';
import { findQuantities, type Quantity } from './quantities.ts';

export interface FoundMeasure {
  readonly measure: MeasureRecord;
  /** A verb (新增, 打造) or a state word (达到, 不少于) governs the number: it is a goal by its own words. */
  readonly governed: boolean;
}

/** Units of things that happen: their numbers add up over years. */
const EVENTS = /^(?:次|场|期|人次|届|项|人)$/u;
/** A number is governed by words near it. */
const LONGEST_PHRASE = 80;
const BOUNDARY = /[。；;，,：:]/u;

/**
 * Measures of a span in printed order.
 * @param topic what is counted where the words around a number do not say (改造薄弱学校:2023年改造5所); null for nothing
 */
export function findMeasures(
  source: Source,
  span: Span,
  topic: string | null = null,
): readonly FoundMeasure[] {
  const text = source.text.slice(span.start, span.end);
  const found: FoundMeasure[] = [];
  let previous: Previous | null = null;
  for (const quantity of findQuantities(text)) {
    const from = boundaryBefore(text, quantity.start, previous?.end ?? 0);
    const carried: Previous | null = carriedFrom(text, previous, quantity.start);
    const before = readBefore(text.slice(from, quantity.start));
    const behind =
      quantity.unit === '%' && quantity.reached
        ? ''
        : readBehind(text.slice(quantity.end, quantity.end + 40));
    const own = behind !== '' ? behind : before.noun;
    const label = own !== '' ? own : (carried?.label ?? (before.adds ? (topic ?? '') : ''));
    const isState = quantity.reached || before.total;
    const kind = kindOf(quantity, isState, before.adds, label, carried?.kind ?? null);
    const governed =
      before.adds ||
      isState ||
      (quantity.comparator === 'GE' && behind === '') ||
      (carried?.governed ?? false);
    previous = { end: quantity.end, label, kind, governed };
    if (label === '') continue;
    const comparator = quantity.comparator === 'EQ' && before.atLeast ? 'GE' : quantity.comparator;
    found.push({ measure: toMeasure(source, span, { ...quantity, comparator }, label, kind), governed });
  }
  return found;
}

/** What a title counts, without its verb: 学校 of 改造学校. */
export function topicOf(title: string): string {
  return readBefore(title).noun;
}

/** The number before, whose verb and label may hold for the next. */
interface Previous {
  readonly end: number;
  readonly label: string;
  readonly kind: MeasureKind;
  readonly governed: boolean;
}

/** A stop ends what a verb governs. */
function carriedFrom(text: string, previous: Previous | null, until: number): Previous | null {
  return previous === null || /[。；;]/u.test(text.slice(previous.end, until)) ? null : previous;
}

function kindOf(
  quantity: Quantity,
  isState: boolean,
  adds: boolean,
  label: string,
  carried: MeasureKind | null,
): MeasureKind {
  if (/[%‰]|百分点/u.test(quantity.unit)) return 'RATE';
  if (isState) return 'LEVEL';
  if (adds) return 'INCREMENT';
  if (carried !== null && carried !== 'RATE') return carried;
  return EVENTS.test(quantity.unit) || /培训|活动|指导$/u.test(label) ? 'INCREMENT' : 'LEVEL';
}

/** Where the words that belong to a number begin: behind a stop, or behind the number before. */
function boundaryBefore(text: string, start: number, after: number): number {
  let from = start;
  const least = Math.max(after, start - LONGEST_PHRASE);
  while (from > least && !BOUNDARY.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

function toMeasure(
  source: Source,
  span: Span,
  quantity: Quantity,
  label: string,
  kind: MeasureKind,
): MeasureRecord {
  const place = mention(source, { start: span.start + quantity.start, end: span.start + quantity.end });
  return {
    label: label.replace(/\s+/gu, ''),
    quantity: quantity.quantity,
    quantityMax: quantity.quantityMax,
    unit: quantity.unit,
    comparator: quantity.comparator,
    kind,
    asWritten: place.text,
    start: place.start,
    end: place.end,
    line: place.line,
  };
}
