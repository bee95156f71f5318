/** The header of a table that was flattened to one cell a line, its words broken over lines. */

import { findColumnKind, isRoleKind, settleColumns, type Column, type ColumnKind } from './columns.ts';
import { squeeze, type Line } from './lines.ts';
import { numberOf } from './running-number.ts';

export interface Header {
  /** Columns as the rows print them: a group (年度工作目标, 责任分工) gives way to its years or roles. */
  readonly columns: readonly Column[];
  /** Its lines as printed: they stand again at the top of each page. */
  readonly lines: readonly string[];
  /** Index of the first line behind the header. */
  readonly next: number;
}

interface Piece {
  readonly column: Column;
  readonly next: number;
}

/** Pieces that one header word may be broken into. */
const MAX_PIECES = 4;
const MAX_LENGTH = 18;
/** 牵头 and 工作 may go on, 牵头单位 and 工作任务 are whole. */
const WHOLE = 4;
const MAX_COLUMNS = 30;
const MAX_LINES = 40;

/** A word of a header by its first character: lines of prose seldom begin so, and end soon. */
const HEADER_START = /^\s?[\p{Script=Han}“id]/iu;

/** The header that begins at line `first`; null where none does. */
export function findHeader(lines: readonly Line[], first: number): Header | null {
  const line = lines[first];
  if (line === undefined || line.text.length > MAX_LENGTH || !HEADER_START.test(line.text)) return null;
  const begin = readColumn(lines, first);
  if (begin === null) return null;
  const pieces = (begin.column.kind === 'ORDINAL' ? upToNumber(lines, begin) : null) ?? known(lines, begin);
  const columns = pieces.map(({ column }) => column);
  if (pieces.length < 3) return null;
  const next = pieces.at(-1)?.next ?? first;
  return {
    columns: settleColumns(withTitle(withGroupInPlace(columns))),
    lines: lines.slice(first, next).map(({ text }) => text),
    next,
  };
}

/** The same header with one more column, whose word is not known. */
export function withNextColumn(lines: readonly Line[], header: Header): Header | null {
  const piece = unknownColumn(lines, header.next);
  const line = lines[header.next];
  if (piece === null || line === undefined) return null;
  return {
    columns: [...header.columns, piece.column],
    lines: [...header.lines, line.text],
    next: piece.next,
  };
}

/** From 序号 to the number of the first row all lines are of the header, known or not. */
function upToNumber(lines: readonly Line[], begin: Piece): readonly Piece[] | null {
  const within = lines.slice(begin.next, begin.next + MAX_LINES);
  const end = begin.next + within.findIndex(({ text }) => numberOf(text) !== null);
  const pieces = [begin];
  let { next } = begin;
  while (next < end && pieces.length < MAX_COLUMNS) {
    const piece = readColumn(lines, next) ?? unknownColumn(lines, next);
    if (piece === null || piece.column.kind === 'ORDINAL') return null;
    pieces.push(piece);
    next = piece.next;
  }
  return next === end ? pieces : null;
}

/** Words that are known, and behind the second of them one that is not between two that are. */
function known(lines: readonly Line[], begin: Piece): readonly Piece[] {
  const pieces = [begin];
  let { next } = begin;
  while (pieces.length < MAX_COLUMNS) {
    const word = readColumn(lines, next);
    const piece = word ?? (pieces.length < 2 ? null : unknownColumn(lines, next));
    if (piece === null || (word === null && readColumn(lines, piece.next) === null)) break;
    // Before it stands the caption, or the header of the page before.
    if (piece.column.kind === 'ORDINAL') break;
    pieces.push(piece);
    next = piece.next;
  }
  return pieces;
}

/** The longest run of lines that together are a known word: 牵头 + 单位 is one column. */
function readColumn(lines: readonly Line[], first: number): Piece | null {
  let found: Piece | null = null;
  let name = '';
  for (let index = first; index < Math.min(lines.length, first + MAX_PIECES); index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.length > MAX_LENGTH) break;
    const piece = squeeze(line.text);
    name += piece;
    if (name.length > MAX_LENGTH) break;
    const kind = findColumnKind(name);
    if (found !== null && areTwoColumns(found.column, kind?.kind ?? null, piece)) break;
    const start = lines[first]?.start ?? line.start;
    if (kind !== null) found = { column: { ...kind, name, span: { start, end: line.end } }, next: index + 1 };
  }
  return found;
}

/** 项目 and 重点任务 are known words each, 责任单位 and 领导, too; 责任 and 领导 are one. */
function areTwoColumns(before: Column, joined: ColumnKind | null, piece: string): boolean {
  if (isRoleKind(before.kind) && before.name.length < WHOLE) return false;
  const own = findColumnKind(piece)?.kind ?? null;
  if (own !== null && (before.name.length >= WHOLE || piece.length > 2 || own !== before.kind)) return true;
  // 责任单位 goes on with 及责任人 or (部门); not with another long word.
  if (isRoleKind(before.kind) && piece.length > 3 && !/^[及和与、/(（]/u.test(piece)) return true;
  return joined !== null && joined !== before.kind;
}

/** A word that is not known: a column that is read over. */
function unknownColumn(lines: readonly Line[], index: number): Piece | null {
  const line = lines[index];
  const isWord =
    line !== undefined &&
    line.text.length <= MAX_LENGTH &&
    /^\p{Script=Han}[\p{Script=Han}、()（）/]+$/u.test(line.text);
  if (!isWord) return null;
  const { text, start, end } = line;
  return { column: { kind: 'NOTE', year: null, name: squeeze(text), span: { start, end } }, next: index + 1 };
}

/** Where no word calls the task by its name, the first that is not known does (惠民好事). */
function withTitle(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ kind }) => kind === 'TEXT' || kind === 'INDICATOR' || kind === 'GROUP')) return columns;
  const title = columns.findIndex(({ name }) => findColumnKind(name) === null);
  return columns.map((column, index) => (index === title ? { ...column, kind: 'TEXT' } : column));
}

/** Two-row headers print the group (年度目标, 责任分工) first and its years or roles behind the other columns. */
function withGroupInPlace(columns: readonly Column[]): readonly Column[] {
  const group = columns.findIndex(({ kind }) => kind === 'GROUP');
  if (group < 0) return columns;
  const isOfGroup = /(?:分工|落实|分解)$/u.test(columns[group]?.name ?? '')
    ? ({ kind }: Column) => isRoleKind(kind)
    : ({ kind }: Column) => kind === 'YEAR';
  const parts = columns.filter(isOfGroup);
  const others = columns.filter((column) => !isOfGroup(column) && column.kind !== 'GROUP');
  return parts.length === 0 ? columns : [...others.slice(0, group), ...parts, ...others.slice(group)];
}
