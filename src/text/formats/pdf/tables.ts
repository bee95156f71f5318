/** Tables of a page that has none: words that stand in columns. What comes out is a guess, and is marked as one. */

import { joinWords, type PrintedLine, type Segment } from './page-lines.ts';

export interface FoundTable {
  /** Header and rows, cells parted by tabs. */
  readonly rows: readonly string[];
  /** Index of the first line behind it. */
  readonly next: number;
}

const LEAST_COLUMNS = 3;
const NUMBER = /^\d{1,3}[.、]?$/u;

interface Column {
  left: number;
  right: number;
}

/** The table whose header is the line at `first`; null where that has no columns, or no line under it keeps to them. */
export function findTable(lines: readonly PrintedLine[], first: number): FoundTable | null {
  const header = lines[first];
  if (header === undefined || header.segments.length < LEAST_COLUMNS) return null;
  const columns: Column[] = header.segments.map(({ left, right }) => ({ left, right }));
  const inside: PrintedLine[] = [];
  let next = first + 1;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (!line.segments.every((segment) => columnOf(segment, columns) !== null)) break;
    if (!isNear(lines[next - 1], line)) break;
    if (!isRepeated(header, line)) inside.push(line);
    for (const segment of line.segments) widen(columns, segment);
    next += 1;
  }
  const rows = toRows(inside, columns);
  return rows.length === 0
    ? null
    : { rows: [header.segments.map(({ text }) => text).join('\t'), ...rows], next };
}

/** The only column that a segment stands in; null where it is in several or beside all. */
function columnOf({ left, right }: Segment, columns: readonly Column[]): number | null {
  const touched = columns.flatMap((column, index) =>
    left < column.right && column.left < right ? [index] : [],
  );
  if (touched.length === 1) return touched[0] ?? null;
  if (touched.length > 1) return null;
  const middle = (left + right) / 2;
  const after = columns.findIndex((column) => column.left > middle);
  const before = after < 0 ? columns.length - 1 : after - 1;
  const last = columns[before];
  if (last === undefined) return null;
  // A short word under a wide header that stands in the middle.
  return after < 0 ? null : left - last.right < (columns[after]?.left ?? 0) - right ? before : after;
}

function widen(columns: readonly Column[], segment: Segment): void {
  const column = columns[columnOf(segment, columns) ?? -1];
  if (column === undefined) return;
  column.left = Math.min(column.left, segment.left);
  column.right = Math.max(column.right, segment.right);
}

/** A blank stretch of four lines ends a table; the next page does not. */
function isNear(before: PrintedLine | undefined, line: PrintedLine): boolean {
  return before?.page !== line.page || before.y - line.y < 4 * line.height;
}

function isRepeated(header: PrintedLine, line: PrintedLine): boolean {
  const words = ({ segments }: PrintedLine): string => segments.map(({ text }) => text).join('\t');
  return words(header) === words(line);
}

/**
 * Numbers in the first column tell the rows: where the first line has one, cells hang from the top and a row goes down to
 * the next number; elsewhere they are centred and a line belongs to the nearest number. Without numbers, a line with most
 * of the columns begins a row.
 */
function toRows(lines: readonly PrintedLine[], columns: readonly Column[]): readonly string[] {
  const numbered = lines.filter((line) => isNumbered(line, columns));
  const starts =
    numbered.length > 0 ? numbered : lines.filter(({ segments }) => segments.length >= columns.length - 1);
  const isCentred = numbered.length > 0 && numbered[0] !== lines[0];
  const rows = new Map(starts.map((line) => [line, columns.map(() => '')]));
  let above = starts[0];
  for (const line of lines) {
    if (rows.has(line)) above = line;
    const row = rows.get((isCentred ? nearest(line, starts) : above) ?? line);
    if (row === undefined) continue;
    for (const segment of line.segments) {
      const column = columnOf(segment, columns) ?? 0;
      row[column] = joinWords(row[column] ?? '', segment.text.trim());
    }
  }
  return Array.from(rows.values(), (row) => row.join('\t'));
}

/** Of one page; a number on another page is far. */
function nearest(line: PrintedLine, starts: readonly PrintedLine[]): PrintedLine | undefined {
  const distance = (start: PrintedLine): number =>
    start.page === line.page ? Math.abs(start.y - line.y) : Infinity;
  return starts.toSorted((a, b) => distance(a) - distance(b))[0];
}

function isNumbered({ segments: [first] }: PrintedLine, columns: readonly Column[]): boolean {
  return first !== undefined && NUMBER.test(first.text.trim()) && columnOf(first, columns) === 0;
}
