/** Where in an item assignments stand: in brackets, on lines of their own, or at the end of a paragraph. */

import { findLabelMeaning } from '../parse/labels.ts';
import { squeeze, type Line } from '../parse/lines.ts';
import type { Span } from '../text/mention.ts';
import { findOverlap } from '../text/spans.ts';
import { findBrackets } from './clause/brackets.ts';
import { readClause, type Clause } from './clause/read-clause.ts';
import { framedLabelAt } from './clause/tokens.ts';
import { isNamedUnit } from './clause/unit-names.ts';

/** A clause that was read, at its place: brackets, or the line, included. */
export interface FoundClause {
  readonly span: Span;
  readonly clause: Clause;
  readonly rule:
    | 'assignment-in-brackets'
    | 'assignment-on-lines'
    | 'assignment-by-agent'
    | 'assignment-by-duty'
    | 'assignment-units-first';
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
/** Lists of units in running text are shorter. */
const LONGEST_SENTENCE = 400;
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
    if (!HINT.test(words) && !(/\s/u.test(words) && HINT.test(squeeze(words)))) continue;
    // 【责任单位】 stands before its list, outside.
    if (framedLabelAt(text, pair) !== null) continue;
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
  let group: ReadPart[] = [];
  const close = (): void => {
    for (const { clause, ...span } of joined(text, group))
      if (clause.isAssignment && !isOfEvent(text, clause))
        found.push({ span, clause, rule: 'assignment-on-lines' });
    group = [];
  };
  for (const [index, line] of lines.entries()) {
    const part =
      assigningPart(text, line, index > 0, covered) ?? (index > 0 ? besideLabels(text, line, covered) : null);
    if (part === null || part.start > line.start) close();
    if (part !== null) group.push(part);
    if (part !== null && part.end < line.end) close();
  }
  close();
  return found;
}

/** A line, or its part, read as a clause; a line of labels beside (完成时限:…) assigns nothing by itself. */
interface ReadPart extends Span {
  readonly clause: Clause;
}

/** All parts as one clause where that can be read. */
function joined(text: string, parts: readonly ReadPart[]): readonly ReadPart[] {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return parts;
  const span = { start: first.start, end: last.end };
  const clause = readClause(text, span, ON_LINES);
  return clause.isAssignment ? [{ ...span, clause }] : parts;
}

/** 主办单位 with 承办单位, or alone: who holds an event or runs a school. */
function isOfEvent(text: string, { assigned }: Clause): boolean {
  const labels = assigned.flatMap(({ label }) =>
    label === null ? [] : [squeeze(text.slice(label.start, label.end))],
  );
  const hosts = labels.filter((label) => label.startsWith('主办'));
  return (
    hosts.length > 0 && (hosts.length === labels.length || labels.some((label) => label.startsWith('承办')))
  );
}

/** 完成时限:… and 分管领导:… on lines of their own belong to the labels beside them. */
function besideLabels(text: string, line: Line, covered: readonly Span[]): ReadPart | null {
  if (findOverlap(covered, line) !== null) return null;
  const colon = line.text.slice(0, 16).search(/[:：]/u);
  const meaning =
    framedLabelAt(text, line)?.label.meaning ??
    (colon < 0 ? null : findLabelMeaning(squeeze(line.text.slice(0, colon))));
  if (meaning !== 'DUE' && meaning !== 'PERSON') return null;
  return { start: line.start, end: line.end, clause: readClause(text, line, ON_LINES) };
}

/** The part of a line that is a clause: the whole line, or from a label behind a sentence; null where none is. */
function assigningPart(
  text: string,
  line: Line,
  mayBeWhole: boolean,
  covered: readonly Span[],
): ReadPart | null {
  if (!HINT.test(line.text) || findOverlap(covered, line) !== null) return null;
  const start = framedLabelAt(text, line) === null ? findLabelStart(line.text) : 0;
  const part = start === null ? line : { start: line.start + start, end: line.end };
  if (start === null && !mayBeWhole) return lastSentence(text, line);
  const end = part.start + endOfClause(text.slice(part.start, part.end));
  const clause = readClause(text, { start: part.start, end }, ON_LINES);
  if (clause.isAssignment) return { start: part.start, end, clause };
  return start === null ? lastSentence(text, line) : null;
}

/** …。县教育局牵头,县财政局配合。 closes a paragraph; only bodies with a name of their own are taken without brackets. */
function lastSentence(text: string, line: Line): ReadPart | null {
  const end = line.end - (/[。；;]$/u.test(line.text) ? 1 : 0);
  const inside = line.text.slice(0, end - line.start);
  const stop = Math.max(inside.lastIndexOf('。'), inside.lastIndexOf('；'));
  if (stop < 0) return null;
  const span = { start: line.start + stop + 1, end };
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST_SENTENCE || !/牵头|负责|落实/u.test(words) || /主办|承办/u.test(words))
    return null;
  const clause = readClause(text, span, ON_LINES);
  const first = clause.assigned[0];
  if (first === undefined || first.role === 'SUPERVISE') return null;
  const isNamed = isNamedUnit(text.slice(first.unit.start, first.unit.end));
  return clause.isAssignment && isNamed ? { ...span, clause } : null;
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
