/** Where in an item assignments stand: in brackets, on lines of their own, or at the end of a paragraph. */

import { findLabelMeaning } from '../parse/labels.ts';
import { squeeze, type Line } from '../parse/lines.ts';
import type { Span } from '../text/mention.ts';
import { findOverlap } from '../text/spans.ts';
import { findBrackets } from './clause/brackets.ts';
import { readClause, type Clause } from './clause/read-clause.ts';

/** A clause that was read, at its place: brackets, or the line, included. */
export interface FoundClause {
  readonly span: Span;
  readonly clause: Clause;
  readonly rule:
    'assignment-in-brackets' | 'assignment-on-lines' | 'assignment-by-agent' | 'assignment-units-first';
}

export interface FoundClauses {
  readonly clauses: readonly FoundClause[];
  /** Stretches that look like an assignment and were not understood. */
  readonly unread: readonly Span[];
}

/** Words without which nothing assigns: a cheap look before the grammar. */
const HINT = /牵头|主办|责任|负责|配合|协办|协同|参与|督导|督查|监督|承办|实施|落实/u;
const STRONG_HINT =
  /牵头(?:单位|部门)|责任(?:单位|部门)|配合(?:单位|部门)|(?:主办|协办)(?:单位|部门)|牵头[,，;；]|按职责分工/u;
const ON_LINES = { breaks: true, role: null } as const;
const SENTENCE_END = /[。；;！!？?\n]/u;

/** All clauses of an item, in printed order. `lines` are those of the item, `span` holds them all. */
export function findClauses(text: string, span: Span, lines: readonly Line[]): FoundClauses {
  const inBrackets = findInBrackets(text, span);
  const covered = [...inBrackets.clauses.map((found) => found.span), ...inBrackets.unread].sort(
    (a, b) => a.start - b.start,
  );
  const onLines = findOnLines(text, lines, covered);
  return {
    clauses: [...inBrackets.clauses, ...onLines].sort((a, b) => a.span.start - b.span.start),
    unread: inBrackets.unread,
  };
}

function findInBrackets(text: string, span: Span): FoundClauses {
  const clauses: FoundClause[] = [];
  const unread: Span[] = [];
  let passed = span.start;
  for (const pair of findBrackets(text, span)) {
    if (pair.start < passed) continue;
    const content = { start: pair.start + 1, end: pair.closed ? pair.end - 1 : pair.end };
    const words = text.slice(content.start, content.end);
    if (!HINT.test(words)) continue;
    const clause = readClause(text, content, { breaks: false, role: null });
    const labelled = /^[^:：]{2,16}[:：]/u.test(words);
    const place = { start: pair.start, end: pair.end };
    if (clause.isAssignment && (labelled || standsAlone(text, pair))) {
      clauses.push({ span: place, clause, rule: 'assignment-in-brackets' });
      passed = pair.end;
    } else if (pair.closed && STRONG_HINT.test(words) && standsAlone(text, pair)) {
      unread.push(place);
      passed = pair.end;
    }
  }
  return { clauses, unread };
}

/** Behind a finished sentence, or at the end of a paragraph. */
function standsAlone(text: string, span: Span): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - 4), span.start)
      .trimEnd()
      .at(-1) ?? '\n';
  const after =
    text
      .slice(span.end, span.end + 4)
      .replace(/^[ \t\u3000]+/u, '')
      .at(0) ?? '\n';
  return SENTENCE_END.test(before) || SENTENCE_END.test(after) || after === '\r';
}

/** Clauses on neighbouring lines are one (牵头单位:A / 配合单位:B), unless only each by itself can be read. */
function findOnLines(text: string, lines: readonly Line[], covered: readonly Span[]): readonly FoundClause[] {
  const found: FoundClause[] = [];
  let group: Span[] = [];
  const close = (): void => {
    const [first] = group;
    const last = group.at(-1);
    if (first !== undefined && last !== undefined)
      found.push(...readGroup(text, group, first.start, last.end));
    group = [];
  };
  for (const [index, line] of lines.entries()) {
    const part = assigningPart(text, line, index > 0, covered);
    if (part === null || part.start > line.start) close();
    if (part !== null) group.push(part);
    if (part !== null && part.end < line.end) close();
  }
  close();
  return found;
}

function readGroup(text: string, parts: readonly Span[], start: number, end: number): readonly FoundClause[] {
  const spans = readClause(text, { start, end }, ON_LINES).isAssignment ? [{ start, end }] : parts;
  return spans.map((span) => ({
    span,
    clause: readClause(text, span, ON_LINES),
    rule: 'assignment-on-lines',
  }));
}

/** The part of a line that is a clause: the whole line, or from a label behind a sentence; null where none is. */
function assigningPart(text: string, line: Line, mayBeWhole: boolean, covered: readonly Span[]): Span | null {
  if (!HINT.test(line.text) || findOverlap(covered, line) !== null) return null;
  const start = findLabelStart(line.text);
  const part = start === null ? line : { start: line.start + start, end: line.end };
  if (start === null && !mayBeWhole) return null;
  const end = part.start + endOfClause(text.slice(part.start, part.end));
  const clause = readClause(text, { start: part.start, end }, ON_LINES);
  return clause.isAssignment ? { start: part.start, end } : null;
}

/** Where a label with a colon begins, at the start of the line or behind a stop or a gap. */
function findLabelStart(line: string): number | null {
  for (const match of line.matchAll(/[:：]/gu)) {
    const from = Math.max(0, match.index - 16);
    const before = line.slice(from, match.index);
    const gap = Math.max(
      ...['。', '；', ';', ' ', '\u3000', '\t', '，', ','].map((stop) => before.trimEnd().lastIndexOf(stop)),
    );
    if (gap < 0 && from > 0) continue;
    const meaning = findLabelMeaning(squeeze(before.slice(gap + 1)));
    if (meaning !== null && meaning !== 'NOTE') return from + gap + 1;
  }
  return null;
}

/** A full stop ends a list unless a label follows it. */
function endOfClause(part: string): number {
  for (const match of part.matchAll(/。/gu)) {
    const rest = part.slice(match.index + 1, match.index + 24);
    const colon = rest.search(/[:：]/u);
    if (colon < 0 || findLabelMeaning(squeeze(rest.slice(0, colon))) === null) return match.index;
  }
  return part.length;
}
