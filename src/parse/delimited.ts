/** Tables whose rows are lines: cells parted by tabs, by bars, or by wide gaps. */

import { findColumnKind, isOfIndicators, isRoleKind, type Column } from './columns.ts';
import { readHeaderLines } from './folded-header.ts';
import { cellsInColumns } from './gap-cells.ts';
import { squeeze, type Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';
import { gapsOf, isRow, isRule, separatorOf, splitCells, type Separator } from './separators.ts';
import type { Cell, Row, TableLines } from './tree.ts';

const LEAST_COLUMNS = 3;
/** Of words that only gaps part. */
const LONGEST_HEADER = 200;
/** Longer words under 序号 are no number. */
const LONGEST_NUMBER = 16;
/** A line that heads rows is short. */
const LONGEST_GROUP = 30;

/** The table whose header is line `first` of `text`; null where that is no such header. */
export function findDelimitedTable(text: string, lines: readonly Line[], first: number): TableLines | null {
  const line = lines[first];
  const separator = separatorOf(line, lines[first + 1]) ?? gapsOf(text, line, lines[first + 1]);
  if (line === undefined || separator === null) return null;
  const { columns, next: behind } = readHeaderLines(text, lines, first, separator);
  if (columns.length < LEAST_COLUMNS) return null;
  if (!columns.some(({ kind }) => isRoleKind(kind)) && !isOfIndicators(columns)) return null;
  if (separator === 'GAP' && !isHeaderOfGaps(line, columns)) return null;
  const header = new Set(lines.slice(first, behind).map((each) => each.text));
  const rows: Row[] = [];
  let next = behind;
  for (; isOfTable(text, lines, next, separator); next += 1) {
    const row = lines[next];
    if (row === undefined || (rows.length === 0 && row.text === line.text)) break;
    // The header stands again at the top of each page.
    if (header.has(row.text) || isRule(row) || !isRow(text, row, separator)) continue;
    rows.push(toRow(text, row, separator, columns));
  }
  return rows.length === 0 ? null : { columns, rows, first, next };
}

/** Words that stand apart are a header only where nearly all of them are known. */
function isHeaderOfGaps(line: Line, columns: readonly Column[]): boolean {
  const unknown = columns.filter(({ name }) => findColumnKind(name) === null).length;
  return line.text.length <= LONGEST_HEADER && unknown * 4 <= columns.length;
}

/** A row; or a line that heads the rows behind it (一、教育工作), where those are not of another table. */
function isOfTable(text: string, lines: readonly Line[], index: number, separator: Separator): boolean {
  const [line, behind] = [lines[index], lines[index + 1]];
  if (line === undefined) return false;
  if (isRow(text, line, separator)) return true;
  return (
    behind !== undefined &&
    line.text.length <= LONGEST_GROUP &&
    !/[。；;：:]$/u.test(line.text) &&
    findOrdinal(line.text) !== null &&
    isRow(text, behind, separator) &&
    splitCells(text, behind, separator).every(({ start, end }) => {
      const kind = findColumnKind(squeeze(text.slice(start, end)))?.kind;
      return kind === undefined || !isRoleKind(kind);
    })
  );
}

function toRow(text: string, line: Line, separator: Separator, columns: readonly Column[]): Row {
  const printed = splitCells(text, line, separator);
  const inColumns = separator === 'GAP' ? cellsInColumns(text, printed, columns) : printed;
  const cells = columns.map((_, index): Cell => {
    const cell = inColumns[index] ?? null;
    return cell === null || cell.end === cell.start ? null : cell;
  });
  const number = columns.findIndex(({ kind }) => kind === 'ORDINAL');
  const cell = cells[number] ?? null;
  const ordinal =
    cell === null || cell.end - cell.start > LONGEST_NUMBER ? null : text.slice(cell.start, cell.end);
  return { ordinal, span: { start: line.start, end: line.end }, cells };
}
