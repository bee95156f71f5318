/** Rows of a table that was flattened to one cell a line. */

import { alignLines, goesOnIn } from './align.ts';
import type { Column } from './columns.ts';
import type { Header } from './header.ts';
import { squeeze, type Line } from './lines.ts';
import { numberOf } from './running-number.ts';
import type { Cell, Row } from './tree.ts';

export interface Rows {
  readonly rows: readonly Row[];
  /** Index of the first line behind the table. */
  readonly next: number;
}

/** A row that is this many times longer than its columns is no row. */
const MAX_LINES_PER_CELL = 6;
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
  let longest = columns.length;
  while (number !== undefined && numberOf(number.text) !== null) {
    const { cells, next, isFollowed } = linesOfRow(lines, index, header, closes);
    const kept = isFollowed ? cells.length : endOfLastRow(cells, columns, longest);
    const row = cells.slice(0, kept);
    longest = Math.max(longest, kept);
    rows.push(toRow(number, row, header.columns));
    const last = row.at(-1);
    index =
      isFollowed || kept === cells.length
        ? next
        : last === undefined
          ? index + 1
          : lines.indexOf(last, index) + 1;
    number = isFollowed ? lines[index] : undefined;
  }
  return { rows, next: index };
}

interface RowLines {
  readonly cells: readonly Line[];
  /** Index of the first line behind them. */
  readonly next: number;
  /** By the row of the next number. */
  readonly isFollowed: boolean;
}

/** The lines behind a number up to the next one, without the header that a page begins with. */
function linesOfRow(
  lines: readonly Line[],
  index: number,
  header: Header,
  closes: (line: Line) => boolean,
): RowLines {
  const following = (numberOf(lines[index]?.text ?? '') ?? 0) + 1;
  const most = (header.columns.length - 1) * MAX_LINES_PER_CELL;
  const cells: Line[] = [];
  let next = index + 1;
  for (let line = lines[next]; line !== undefined && cells.length < most; line = lines[next]) {
    if (numberOf(line.text) === following) return { cells, next, isFollowed: true };
    if (closes(line)) break;
    if (isRepeated(lines, next, header)) next += header.lines.length;
    else {
      cells.push(line);
      next += 1;
    }
  }
  return { cells, next, isFollowed: false };
}

function isRepeated(lines: readonly Line[], index: number, header: Header): boolean {
  return header.lines.every((words, offset) => lines[index + offset]?.text === words);
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

/** One line a cell; more, up to as many as a row above has, where that fits better; and what continues the last cell. */
function endOfLastRow(lines: readonly Line[], columns: readonly Column[], longest: number): number {
  let end = Math.min(columns.length, lines.length);
  let least = Infinity;
  for (let count = end; count <= Math.min(longest, lines.length); count += 1) {
    const { cost } = alignLines(lines.slice(0, count), columns);
    if (cost < least) [end, least] = [count, cost];
  }
  while (end > 0 && end < lines.length && goesOnIn(lines[end - 1]?.text ?? '', lines[end]?.text ?? ''))
    end += 1;
  return end;
}

function toRow(number: Line, lines: readonly Line[], columns: readonly Column[]): Row {
  const cells: Cell[] = columns.map((_, index) => (index === 0 ? number : null));
  for (const [index, target] of alignLines(lines, columns.slice(1)).targets.entries()) {
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
