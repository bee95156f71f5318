/** Assignment clauses on lines of their own, behind a sentence, or at the end of a paragraph. */

import { findLabelMeaning } from '../parse/labels.ts';
import { squeeze, type Line } from '../parse/lines.ts';
import { flatten, type Span } from '../text/mention.ts';
import { findOverlap } from '../text/spans.ts';
import { mayAssign } from './clause-hint.ts';
import { readClause, type Clause } from './clause/read-clause.ts';
import { framedLabelAt } from './clause/tokens.ts';
import { isNamedUnit, isPlainUnit } from './clause/unit-names.ts';
import type { FoundClause } from './found-clause.ts';
import { behindDivision, findLabelStart } from './label-start.ts';

/** Lists of units in running text are shorter. */
const LONGEST_SENTENCE = 400;

/** Clauses on neighbouring lines are one (牵头单位:A / 配合单位:B), unless only each by itself can be read. */
export function findOnLines(
  text: string,
  lines: readonly Line[],
  covered: readonly Span[],
): readonly FoundClause[] {
  const found: FoundClause[] = [];
  let group: ReadPart[] = [];
  const close = (): void => {
    for (const { clause, start, end } of joined(text, group))
      if (clause.isAssignment && !isOfEvent(text, clause))
        found.push({ span: { start, end }, clause, rule: 'assignment-on-lines' });
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
  /** It holds line breaks inside of its list. */
  readonly isBroken: boolean;
}

/** Behind 责任分工: and its like stand verbs, or nothing but units. */
function readPart(text: string, part: Span, broken: boolean): Clause {
  const division = behindDivision(text.slice(part.start, part.end));
  const span = { start: part.start + division, end: part.end };
  const clause = readClause(text, span, { breaks: !broken, role: null });
  if (clause.isAssignment || division === 0) return clause;
  const units = readClause(text, span, { breaks: !broken, role: 'RESPONSIBLE' });
  const areUnits = units.assigned.every(({ unit }) => isPlainUnit(flatten(text.slice(unit.start, unit.end))));
  return { ...units, isAssignment: areUnits && units.assigned.length > 0 };
}

/** A list that was put together from several lines. */
function isBroken({ text }: Line): boolean {
  return /[\n\r]/u.test(text);
}

/** All parts as one clause where that can be read. */
function joined(text: string, parts: readonly ReadPart[]): readonly ReadPart[] {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return parts;
  const span = { start: first.start, end: last.end };
  const broken = parts.some((part) => part.isBroken);
  const clause = readPart(text, span, broken);
  return clause.isAssignment ? [{ ...span, clause, isBroken: broken }] : parts;
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
  return {
    start: line.start,
    end: line.end,
    clause: readPart(text, line, isBroken(line)),
    isBroken: isBroken(line),
  };
}

/** The part of a line that is a clause: the whole line, or from a label behind a sentence; null where none is. */
function assigningPart(
  text: string,
  line: Line,
  mayBeWhole: boolean,
  covered: readonly Span[],
): ReadPart | null {
  if (!mayAssign(line.text) || findOverlap(covered, line) !== null) return null;
  const start = framedLabelAt(text, line) === null ? findLabelStart(line.text) : 0;
  const part = start === null ? line : { start: line.start + start, end: line.end };
  if (start === null && !mayBeWhole) return lastSentence(text, line);
  const end = part.start + endOfClause(text.slice(part.start, part.end));
  const clause = readPart(text, { start: part.start, end }, isBroken(line));
  if (clause.isAssignment) return { start: part.start, end, clause, isBroken: isBroken(line) };
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
  const clause = readPart(text, span, isBroken(line));
  const first = clause.assigned[0];
  if (first === undefined || first.role === 'SUPERVISE') return null;
  const isNamed = isNamedUnit(text.slice(first.unit.start, first.unit.end));
  return clause.isAssignment && isNamed ? { ...span, clause, isBroken: isBroken(line) } : null;
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
