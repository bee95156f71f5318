/** The header of a table that was flattened to one cell a line, its words broken over lines. */

import { findColumnKind, isRoleKind, type Column } from './columns.ts';
import { squeeze, type Line } from './lines.ts';

export interface Header {
  /** Columns as the rows print them: a group (年度工作目标, 责任分工) gives way to its years or roles. */
  readonly columns: readonly Column[];
  /** Index of the first line behind the header. */
  readonly next: number;
}

/** Pieces that one header word may be broken into. */
const MAX_PIECES = 4;
const MAX_LENGTH = 14;
const MAX_COLUMNS = 30;

/** Tables begin with a number, a category, an indicator or the task itself. */
const HEADER_START = /^\s?[序编号分类领板方专指主核具项名事任重工措举目内改建年责id]/iu;

/** The header that begins at line `first`; null where none does. */
export function findHeader(lines: readonly Line[], first: number): Header | null {
  if (!HEADER_START.test(lines[first]?.text.slice(0, MAX_LENGTH) ?? '')) return null;
  const columns: Column[] = [];
  let next = first;
  while (columns.length < MAX_COLUMNS) {
    const column = readColumn(lines, next) ?? (columns.length < 2 ? null : unknownColumn(lines, next));
    if (column === null) break;
    columns.push(column.column);
    next = column.next;
  }
  return columns.length < 3 ? null : { columns: withGroupInPlace(columns), next };
}

/** The longest run of lines that together are a known word: 牵头 + 单位 is one column. */
function readColumn(lines: readonly Line[], first: number): { column: Column; next: number } | null {
  let found: { column: Column; next: number } | null = null;
  let name = '';
  for (let index = first; index < Math.min(lines.length, first + MAX_PIECES); index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.length > MAX_LENGTH) break;
    name += squeeze(line.text);
    if (name.length > MAX_LENGTH) break;
    const kind = findColumnKind(name);
    const start = lines[first]?.start ?? line.start;
    if (kind !== null && found !== null && areTwoColumns(found.column, squeeze(line.text))) break;
    if (kind !== null) found = { column: { ...kind, name, span: { start, end: line.end } }, next: index + 1 };
  }
  return found;
}

/** 项目 and 重点任务 are known words each: 项目重点任务 is no third. */
function areTwoColumns(before: Column, piece: string): boolean {
  return before.kind === 'TEXT' && piece.length > 2 && findColumnKind(piece)?.kind === 'TEXT';
}

/** A word not known between two that are: a column that is read over. */
function unknownColumn(lines: readonly Line[], index: number): { column: Column; next: number } | null {
  const line = lines[index];
  const isWord =
    line !== undefined && line.text.length <= MAX_LENGTH && /^\p{Script=Han}{2,}$/u.test(line.text);
  if (!isWord || readColumn(lines, index + 1) === null) return null;
  const { text, start, end } = line;
  return { column: { kind: 'NOTE', year: null, name: squeeze(text), span: { start, end } }, next: index + 1 };
}

/** Two-row headers print the group (年度目标, 责任分工) first and its years or roles behind the other columns. */
function withGroupInPlace(columns: readonly Column[]): readonly Column[] {
  const group = columns.findIndex(({ kind }) => kind === 'GROUP');
  if (group < 0) return columns;
  const isOfGroup = (columns[group]?.name ?? '').endsWith('分工')
    ? ({ kind }: Column) => isRoleKind(kind)
    : ({ kind }: Column) => kind === 'YEAR';
  const parts = columns.filter(isOfGroup);
  const others = columns.filter((column) => !isOfGroup(column) && column.kind !== 'GROUP');
  return parts.length === 0 ? columns : [...others.slice(0, group), ...parts, ...others.slice(group)];
}
