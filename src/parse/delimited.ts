/** Tables whose rows are lines: cells parted by tabs, or by the bars of Markdown. */

import { findColumnKind, isRoleKind, type Column } from './columns.ts';
import { squeeze, type Line } from './lines.ts';
import { trimSpan, type Span } from '../text/mention.ts';
import type { Cell, Row, TableLines } from './tree.ts';

const RULE = /^[|\s:-]+$/u;
/** Longer words under 序号 are no number. */
const LONGEST_NUMBER = 16;

/** The table whose header is line `first`; null where that is no such header. */
export function findDelimitedTable(lines: readonly Line[], first: number): TableLines | null {
  const line = lines[first];
  const separator = separatorOf(line?.text ?? '');
  if (line === undefined || separator === null) return null;
  const columns = splitCells(line, separator).map((cell): Column => {
    const name = squeeze(line.text.slice(cell.start - line.start, cell.end - line.start));
    return { ...(findColumnKind(name) ?? { kind: 'NOTE', year: null }), name, span: cell };
  });
  if (columns.length < 3 || !columns.some(({ kind }) => isRoleKind(kind))) return null;
  const rows: Row[] = [];
  let next = first + 1;
  for (;;) {
    const row = lines[next];
    if (!row?.text.includes(separator)) break;
    if (!RULE.test(row.text)) rows.push(toRow(row, separator, columns));
    next += 1;
  }
  return rows.length === 0 ? null : { columns, rows, first, next };
}

function separatorOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  return text.startsWith('|') ? '|' : null;
}

function splitCells(line: Line, separator: string): readonly Span[] {
  const cells: Span[] = [];
  let start = separator === '|' ? 1 : 0;
  while (start <= line.text.length) {
    const found = line.text.indexOf(separator, start);
    const end = found < 0 ? line.text.length : found;
    if (separator === '\t' || found >= 0 || end > start) {
      const trimmed = trimSpan(line.text, { start, end });
      cells.push({ start: line.start + trimmed.start, end: line.start + trimmed.end });
    }
    start = end + 1;
  }
  return cells;
}

function toRow(line: Line, separator: string, columns: readonly Column[]): Row {
  const printed = splitCells(line, separator);
  const cells = columns.map((_, index): Cell => {
    const cell = printed[index];
    return cell === undefined || cell.end === cell.start ? null : cell;
  });
  const number = columns.findIndex(({ kind }) => kind === 'ORDINAL');
  const cell = cells[number] ?? null;
  const ordinal =
    cell === null || cell.end - cell.start > LONGEST_NUMBER
      ? null
      : line.text.slice(cell.start - line.start, cell.end - line.start);
  return { ordinal, span: { start: line.start, end: line.end }, cells };
}
