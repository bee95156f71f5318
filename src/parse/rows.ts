/** Rows of a table that was flattened to one cell a line. */

import { alignLines } from './align.ts';
import type { Column } from './columns.ts';
import type { Header } from './header.ts';
import { squeeze, type Line } from './lines.ts';
import type { Cell, Row } from './tree.ts';

export interface Rows {
  readonly rows: readonly Row[];
  /** Index of the first line behind the table. */
  readonly next: number;
}

/** A row that is this many times longer than its columns is no row. */
const MAX_LINES_PER_CELL = 6;
const NUMBER = /^\d{1,4}$/u;
/** A figure as indicator tables print it: 2.00, >55.00, 1—2, 95%, or a dash for none. */
const FIGURE =
  /^(?:[<>≤≥＜＞约]\s?)?\d[\d,.]*(?:\s?[-—–~～]\s?\d[\d.]*)?\s?[%％]?(?:以上|以下|左右)?$|^[-—–/]{1,3}$/u;

/** Rows that begin with a running number. `closes` says which line surely stands behind the table. */
export function readNumberedRows(
  lines: readonly Line[],
  header: Header,
  closes: (line: Line) => boolean,
): Rows {
  const columns = header.columns.slice(1);
  const rows: Row[] = [];
  let index = header.next;
  let number = lines[index];
  while (number !== undefined && NUMBER.test(number.text)) {
    const following = String(Number(number.text) + 1);
    const limit = Math.min(lines.length, index + 1 + columns.length * MAX_LINES_PER_CELL);
    let next = index + 1;
    while (next < limit && lines[next]?.text !== following && !isClosed(lines[next], closes)) next += 1;
    const more = next < lines.length && lines[next]?.text === following;
    if (!more) next = Math.min(next, endOfLastRow(lines, index + 1, columns.length));
    rows.push(toRow(number, lines.slice(index + 1, next), header.columns));
    index = next;
    number = more ? lines[index] : undefined;
  }
  return { rows, next: index };
}

/** Rows of figures, one for each year column: a row is text, then its figures. */
export function readFigureRows(lines: readonly Line[], header: Header): Rows {
  const firstYear = header.columns.findIndex(({ kind }) => kind === 'YEAR');
  const years = header.columns.length - firstYear;
  const rows: Row[] = [];
  let index = header.next;
  for (;;) {
    let figures = index;
    while (
      figures < Math.min(lines.length, index + firstYear + MAX_LINES_PER_CELL) &&
      !isFigure(lines[figures])
    ) {
      figures += 1;
    }
    let next = figures;
    while (next < figures + years && isFigure(lines[next])) next += 1;
    if (figures === index || next !== figures + years) return { rows, next: index };
    const words = lines.slice(index, figures);
    const cells = [...toWordCells(words, firstYear), ...lines.slice(figures, next)];
    rows.push({ ordinal: null, span: spanOf(lines.slice(index, next)), cells });
    index = next;
  }
}

function isFigure(line: Line | undefined): boolean {
  return line !== undefined && FIGURE.test(squeeze(line.text));
}

/** The name stands last and carries its unit in brackets; what stands before is the category, broken as the cell was. */
function toWordCells(words: readonly Line[], columns: number): readonly Cell[] {
  let split = Math.max(0, words.length - 1);
  while (split > 0 && isBrokenName(words[split - 1])) split -= 1;
  const cells: Cell[] = Array.from({ length: columns }, () => null);
  cells[columns - 1] = spanOf(words.slice(split));
  if (columns > 1 && split > 0) cells[0] = spanOf(words.slice(0, split));
  return cells;
}

/** Categories are narrow columns: a longer line is the beginning of the name. */
function isBrokenName(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 6;
}

function isClosed(line: Line | undefined, closes: (line: Line) => boolean): boolean {
  return line !== undefined && closes(line);
}

/** One line a cell, and what continues the last cell. */
function endOfLastRow(lines: readonly Line[], first: number, columns: number): number {
  let end = first + columns;
  while (end < lines.length && /[、，,；;（(]$/u.test(lines[end - 1]?.text ?? '')) end += 1;
  return end;
}

function toRow(number: Line, lines: readonly Line[], columns: readonly Column[]): Row {
  const cells: Cell[] = columns.map((_, index) => (index === 0 ? number : null));
  for (const [index, target] of alignLines(lines, columns.slice(1)).entries()) {
    const line = lines[index];
    const cell = cells[target + 1];
    if (line === undefined) continue;
    cells[target + 1] = cell === null || cell === undefined ? line : { start: cell.start, end: line.end };
  }
  return { ordinal: number.text, span: spanOf([number, ...lines]), cells };
}

function spanOf(lines: readonly Line[]): { start: number; end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
