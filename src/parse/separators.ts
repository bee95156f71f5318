/** What parts the cells of a row that is a line: a tab, a bar, or a wide gap between words. */

import { trimSpan, type Span } from '../text/mention.ts';
import type { Line } from './lines.ts';

/** GAP is white space that is wider than between words. */
export type Separator = '\t' | '|' | '｜' | '│' | 'GAP';

const BARS = ['|', '｜', '│'] as const;
const RULE = /^[|｜│\s:：+—-]+$/u;
const GAP = /\u3000[ \u00a0\u3000]*|[ \u00a0]{2,}\u3000?[ \u00a0\u3000]*/gu;
const LEAST_CELLS = 3;

/** Dashes and bars alone, as below the header in Markdown. */
export function isRule(line: Line): boolean {
  return RULE.test(line.text);
}

/** A tab; or a bar, at both ends of the line, over a rule (--- | ---), or over a line with as many. */
export function separatorOf(line: Line | undefined, next: Line | undefined): Separator | null {
  if (line === undefined) return null;
  if (line.text.includes('\t')) return '\t';
  const bar = BARS.find((each) => line.text.includes(each));
  if (bar === undefined) return null;
  if (line.text.startsWith(bar)) return bar;
  if (next === undefined) return null;
  const isOverRule = next.text.includes('--') && isRule(next);
  const bars = count(line.text, bar);
  return isOverRule || (bars >= LEAST_CELLS - 1 && count(next.text, bar) === bars) ? bar : null;
}

/** Wide gaps, between three cells or more of a line and of the next. */
export function gapsOf(text: string, line: Line | undefined, next: Line | undefined): Separator | null {
  const isParted = (each: Line | undefined): boolean =>
    each !== undefined && splitCells(text, each, 'GAP').length >= LEAST_CELLS;
  return isParted(line) && isParted(next) ? 'GAP' : null;
}

/** Is the line one of a table? Its only word may stand beside empty cells. */
export function isRow(text: string, line: Line, separator: Separator): boolean {
  if (separator === 'GAP') return splitCells(text, line, separator).length >= LEAST_CELLS;
  return (
    line.text.includes(separator) ||
    (separator === '\t' && (startOfRow(text, line.start) < line.start || hasTabBehind(text, line.end)))
  );
}

/** Cells of a row without the white space around them; tabs before the first word are empty cells. */
export function splitCells(text: string, line: Line, separator: Separator): readonly Span[] {
  if (separator === 'GAP') return splitAtGaps(line);
  const isBar = separator !== '\t';
  const cells: Span[] = [];
  let start = isBar ? line.start : startOfRow(text, line.start);
  if (isBar && line.text.startsWith(separator)) start += 1;
  while (start <= line.end) {
    const found = text.indexOf(separator, start);
    const end = found < 0 || found > line.end ? line.end : found;
    if (!isBar || end > start) cells.push(trimSpan(text, { start, end }));
    start = end + 1;
  }
  return cells;
}

function splitAtGaps(line: Line): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const { 0: gap, index } of line.text.matchAll(GAP)) {
    cells.push({ start, end: line.start + index });
    start = line.start + index + gap.length;
  }
  return [...cells, { start, end: line.end }];
}

function count(text: string, bar: string): number {
  return text.split(bar).length;
}

function hasTabBehind(text: string, end: number): boolean {
  let next = end;
  while (/[^\S\n\r\t]/u.test(text[next] ?? '')) next += 1;
  return text[next] === '\t';
}

/** Lines come without the white space before them. */
function startOfRow(text: string, start: number): number {
  let row = start;
  while (row > 0 && /[^\S\n\r]/u.test(text[row - 1] ?? '')) row -= 1;
  return text.slice(row, start).includes('\t') ? row : start;
}
