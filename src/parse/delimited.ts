/** Tables whose rows are lines: cells parted by tabs, or by the bars of Markdown. */

import { findColumnKind, isRoleKind, type Column } from './columns.ts';
import { squeeze, type Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import type { Cell, Row, TableLines } from './tree.ts';

const RULE = /^[|\s:-]+$/u;
/** Longer words under 序号 are no number. */
const LONGEST_NUMBER = 16;
/** A line that heads rows is short. */
const LONGEST_GROUP = 30;

/** The table whose header is line `first` of `text`; null where that is no such header. */
export function findDelimitedTable(text: string, lines: readonly Line[], first: number): TableLines | null {
  const line = lines[first];
  const separator = separatorOf(line, lines[first + 1]);
  if (line === undefined || separator === null) return null;
  const header = splitCells(text, line, separator).map((cell) => toColumn(text, cell));
  if (header.length < 3 || !(header.some(({ kind }) => isRoleKind(kind)) || isOfIndicators(header)))
    return null;
  let columns: readonly Column[] = header;
  const rows: Row[] = [];
  let next = first + 1;
  for (; isOfTable(text, lines, next, separator); next += 1) {
    const row = lines[next];
    if (row === undefined || RULE.test(row.text) || !isRow(text, row, separator)) continue;
    // The header stands again at the top of each page.
    if (row.text === line.text) continue;
    const second = rows.length === 0 ? secondHeader(text, row, separator, columns) : null;
    if (second === null) rows.push(toRow(text, row, separator, columns));
    else columns = second;
  }
  return rows.length === 0 ? null : { columns, rows, first, next };
}

function isOfIndicators(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => kind === 'INDICATOR') && columns.some(({ kind }) => kind === 'YEAR');
}

function toColumn(text: string, cell: Span): Column {
  const name = squeeze(text.slice(cell.start, cell.end));
  return { ...(findColumnKind(name) ?? { kind: 'NOTE', year: null }), name, span: cell };
}

/** 牵头 and 配合 below 责任单位: a second line of the header, with nothing in its other cells. */
function secondHeader(
  text: string,
  row: Line,
  separator: string,
  columns: readonly Column[],
): readonly Column[] | null {
  const below = splitCells(text, row, separator).map((cell) => toColumn(text, cell));
  const printed = below.filter(({ name }) => name !== '');
  const isHeader =
    below[0]?.name === '' &&
    printed.length > 1 &&
    printed.every(({ kind }) => isRoleKind(kind) || kind === 'YEAR');
  if (!isHeader) return null;
  return columns.map((column, index) => {
    const own = below[index];
    return own === undefined || own.name === '' ? column : own;
  });
}

/** A row; or a line that heads the rows behind it (一、教育工作), where those are not of another table. */
function isOfTable(text: string, lines: readonly Line[], index: number, separator: string): boolean {
  const [line, behind] = [lines[index], lines[index + 1]];
  if (line === undefined) return false;
  if (isRow(text, line, separator)) return true;
  return (
    behind !== undefined &&
    line.text.length <= LONGEST_GROUP &&
    !/[。；;：:]$/u.test(line.text) &&
    findOrdinal(line.text) !== null &&
    isRow(text, behind, separator) &&
    splitCells(text, behind, separator).every((cell) => !isRoleKind(toColumn(text, cell).kind))
  );
}

/** A tab, or the bar of Markdown: at both ends of the line, or between cells over a rule (--- | ---). */
export function separatorOf(line: Line | undefined, next: Line | undefined): string | null {
  if (line === undefined) return null;
  if (line.text.includes('\t')) return '\t';
  const isOverRule = next !== undefined && next.text.includes('--') && RULE.test(next.text);
  return line.text.startsWith('|') || (isOverRule && line.text.includes('|')) ? '|' : null;
}

/** Is the line one of a table? Its only word may stand beside empty cells. */
export function isRow(text: string, line: Line, separator: string): boolean {
  return (
    line.text.includes(separator) ||
    (separator === '\t' && (startOfRow(text, line.start) < line.start || hasTabBehind(text, line.end)))
  );
}

/** Cells of a row without the white space around them; tabs before the first word are empty cells. */
export function splitCells(text: string, line: Line, separator: string): readonly Span[] {
  const cells: Span[] = [];
  let start = separator === '\t' ? startOfRow(text, line.start) : line.start;
  if (separator === '|' && line.text.startsWith('|')) start += 1;
  while (start <= line.end) {
    const found = text.indexOf(separator, start);
    const end = found < 0 || found > line.end ? line.end : found;
    if (separator === '\t' || end > start) cells.push(trimSpan(text, { start, end }));
    start = end + 1;
  }
  return cells;
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

function toRow(text: string, line: Line, separator: string, columns: readonly Column[]): Row {
  const printed = splitCells(text, line, separator);
  const cells = columns.map((_, index): Cell => {
    const cell = printed[index];
    return cell === undefined || cell.end === cell.start ? null : cell;
  });
  const number = columns.findIndex(({ kind }) => kind === 'ORDINAL');
  const cell = cells[number] ?? null;
  const ordinal =
    cell === null || cell.end - cell.start > LONGEST_NUMBER ? null : text.slice(cell.start, cell.end);
  return { ordinal, span: { start: line.start, end: line.end }, cells };
}
