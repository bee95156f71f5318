/** Cuts a clause at its separators: 、 ， ； and, between labels, line breaks. Brackets inside stay with their name. */

import { trimSpan, type Span } from '../../text/mention.ts';
import { findLabelMeaning, type LabelMeaning } from '../../parse/labels.ts';
import { squeeze } from '../../parse/lines.ts';
import { isCloser, isOpener } from './brackets.ts';

export interface Label extends Span {
  readonly meaning: LabelMeaning;
}

/** What stands between two separators. */
export interface Item extends Span {
  /** The label it begins with (责任单位:), whose place is outside of the item's own span. */
  readonly label: Label | null;
  /** 会同 stands before it. */
  readonly joined: boolean;
}

/** Characters that a label may take, the gaps inside it included. */
const LONGEST_LABEL = 32;

/** Brackets, separators, colons, line breaks and 会: all that ends an item or may. */
const MARK = /[(（〔[［【)）〕\]］】、，,；;。|：:\n会]/gu;
const SEPARATORS = '、，,；;。|';
const COLONS = '：:';
/** 县教育局会同县财政局. At the beginning of an item 会同县 is a county. */
const JOIN = '会同';

/** Items of the span in printed order. `breaks`: a line break parts items, too. Work is linear. */
export function toItems(text: string, span: Span, breaks: boolean): readonly Item[] {
  return Array.from(itemsIn(text, span, breaks));
}

/** The same one by one: who finds that the first is no unit need not have cut the rest. */
export function* itemsIn(text: string, span: Span, breaks: boolean): Generator<Item, void> {
  let start = span.start;
  let label: Label | null = null;
  let joined = false;
  let depth = 0;
  const take = (end: number): readonly Item[] => {
    const trimmed = trimSpan(text, { start, end });
    const items = trimmed.end > trimmed.start || label !== null ? [{ ...trimmed, label, joined }] : [];
    label = null;
    joined = false;
    return items;
  };
  for (const { 0: character, index } of text.slice(span.start, span.end).matchAll(MARK)) {
    const position = span.start + index;
    if (position < start) continue;
    const framed = depth === 0 ? framedLabelAt(text, { start: position, end: span.end }) : null;
    if (framed !== null) {
      if (trimSpan(text, { start, end: position }).end > start) yield* take(position);
      label = framed.label;
      start = framed.next;
    } else if (isOpener(character)) depth += 1;
    else if (isCloser(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (SEPARATORS.includes(character) || (breaks && character === '\n')) {
      yield* take(position);
      start = position + 1;
    } else if (character === '会' && text.startsWith(JOIN, position) && position + 2 < span.end) {
      const before = trimSpan(text, { start, end: position });
      const isFirst = before.end <= before.start;
      if (isFirst && text[position + 2] === '县') continue;
      if (!isFirst) yield* take(position);
      joined = true;
      start = position + JOIN.length;
    } else if (COLONS.includes(character)) {
      const found = findLabel(text, { start, end: position });
      if (found === null) continue;
      if (found.start > start && trimSpan(text, { start, end: found.start }).end > start)
        yield* take(found.start);
      label = found;
      start = position + 1;
    }
  }
  yield* take(span.end);
}

/** 【责任单位】, and a colon behind it, as a label at the start of the span; `next` is where its list begins. */
export function framedLabelAt(
  text: string,
  { start, end }: Span,
): { readonly label: Label; readonly next: number } | null {
  if (!'【［[〔'.includes(text[start] ?? ' ')) return null;
  const words = text.slice(start + 1, Math.min(end, start + LONGEST_LABEL));
  const length = words.search(/[】］\]〕]/u);
  const meaning = length < 0 ? null : findLabelMeaning(squeeze(words.slice(0, length)));
  if (meaning === null) return null;
  const behind = start + length + 2;
  const next = COLONS.includes(text[behind] ?? ' ') ? behind + 1 : behind;
  return { label: { start: start + 1, end: behind - 1, meaning }, next };
}

/** The label that ends at the colon. Words before it belong to the item before (责任单位:A 配合单位:B). */
function findLabel(text: string, span: Span): Label | null {
  const start = Math.max(span.start, span.end - LONGEST_LABEL);
  const whole = trimSpan(text, { start, end: span.end });
  const isWhole = start === span.start;
  const meaning = isWhole ? findLabelMeaning(squeeze(text.slice(whole.start, whole.end))) : null;
  if (meaning !== null) return { ...whole, meaning };
  const gap = lastGap(text, whole);
  if (gap === null) return null;
  const rest = { start: gap, end: whole.end };
  const short = findLabelMeaning(squeeze(text.slice(rest.start, rest.end)));
  return short === null ? null : { ...rest, meaning: short };
}

function lastGap(text: string, span: Span): number | null {
  for (let position = span.end - 1; position > span.start; position -= 1) {
    if (/[\s\u3000]/u.test(text[position - 1] ?? '')) return position;
  }
  return null;
}
