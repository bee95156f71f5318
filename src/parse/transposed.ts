/**
 * Tables that print a task as a block: each line has the head of a column and, beside or below it, its cell. A block is a
 * row; it begins where the first head is printed again.
 */

import { findColumnKind, isRoleKind, settleColumns, toColumn, type Column } from './columns.ts';
import { squeeze, type Line } from './lines.ts';
import { isRule, separatorOf, splitCells } from './separators.ts';
import type { Row, TableLines } from './tree.ts';
import type { Span } from '../text/mention.ts';

const LEAST_HEADS = 3;
/** One block may be chance where its heads stand above their cells, and not beside them. */
const LEAST_BLOCKS_BELOW = 2;
const LONGEST_HEAD = 16;
const LONGEST_CELL = 8;
const MOST_HEADS = 24;

/** A head with the cell it announces. */
interface Entry {
  readonly column: Column;
  readonly cell: Span;
  /** Index of the first line behind it. */
  readonly next: number;
}

type Block = readonly Entry[];

/** The table of blocks that begins at line `first`: heads beside their cells. */
export function findBlocksBeside(text: string, lines: readonly Line[], first: number): TableLines | null {
  return toTable(
    readBlocks((index) => entriesOf(text, lines, index), first),
    first,
    1,
  );
}

/** The same with heads above their cells: a line each, the cell perhaps of several. */
export function findBlocksBelow(text: string, lines: readonly Line[], first: number): TableLines | null {
  const read = (index: number): readonly Entry[] => {
    const entry = entryBelow(text, lines, index);
    return entry === null ? [] : [entry];
  };
  return toTable(readBlocks(read, first), first, LEAST_BLOCKS_BELOW);
}

/** Blocks from line `first` on, as long as each has what makes a task: what it is, and who does it. */
function readBlocks(read: (index: number) => readonly Entry[], first: number): readonly Block[] {
  const blocks: Block[] = [];
  let block: Entry[] = [];
  const begin = read(first)[0]?.column;
  if (begin?.kind !== 'TEXT' && begin?.kind !== 'ORDINAL') return [];
  for (let found = read(first); found.length > 0; found = read(found.at(-1)?.next ?? first)) {
    if (block.length > 0 && found[0]?.column.name === begin.name) {
      if (!isWhole(block)) return blocks;
      blocks.push(block);
      block = [];
    }
    block.push(...found);
    if (block.length > MOST_HEADS) return blocks;
  }
  return isWhole(block) ? [...blocks, block] : blocks;
}

function isWhole(block: Block): boolean {
  return (
    block.length >= LEAST_HEADS &&
    block.some(({ column }) => column.kind === 'TEXT') &&
    block.some(({ column }) => isRoleKind(column.kind))
  );
}

/** 牵头单位⇥A, and 牵头单位⇥A⇥完成时限⇥B. In a header, the words beside a head are heads, too. */
function entriesOf(text: string, lines: readonly Line[], index: number): readonly Entry[] {
  const line = lines[index];
  const separator = separatorOf(line, lines[index + 1]);
  if (line === undefined || separator === null) return [];
  const cells = splitCells(text, line, separator).filter(({ start, end }) => end > start);
  if (cells.length === 0 || cells.length % 2 > 0 || cells.length > 4) return [];
  const below = lines[index + 1];
  const next = below !== undefined && isRule(below) ? index + 2 : index + 1;
  const entries: Entry[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [head, cell] = [cells[at], cells[at + 1]];
    if (head === undefined || cell === undefined || !isHead(text, head) || isHead(text, cell)) return [];
    entries.push({ column: toColumn(text, head), cell, next });
  }
  return entries;
}

function entryBelow(text: string, lines: readonly Line[], index: number): Entry | null {
  const [head, first] = [lines[index], lines[index + 1]];
  if (head === undefined || first === undefined || !isHead(text, head) || isHead(text, first)) return null;
  let next = index + 2;
  for (let line = lines[next]; line !== undefined && !isHead(text, line); line = lines[next]) {
    if (next > index + LONGEST_CELL) return null;
    next += 1;
  }
  const last = lines[next] === undefined ? first : (lines[next - 1] ?? first);
  return {
    column: toColumn(text, head),
    cell: { start: first.start, end: last.end },
    next: last === first ? index + 2 : next,
  };
}

function isHead(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEAD) return false;
  const kind = findColumnKind(squeeze(text.slice(start, end)))?.kind;
  return kind !== undefined && kind !== 'YEAR' && kind !== 'INDICATOR' && kind !== 'UNIT_OF_MEASURE';
}

function toTable(blocks: readonly Block[], first: number, least: number): TableLines | null {
  if (blocks.length < least) return null;
  const entries = blocks.flat();
  const columns = new Map<string, Column>();
  for (const { column } of entries) if (!columns.has(column.name)) columns.set(column.name, column);
  const settled = settleColumns(Array.from(columns.values()));
  return {
    columns: settled,
    rows: blocks.map((block) => toRow(block, settled)),
    first,
    next: entries.at(-1)?.next ?? first,
  };
}

function toRow(block: Block, columns: readonly Column[]): Row {
  const cells = columns.map(({ name }) => block.find(({ column }) => column.name === name)?.cell ?? null);
  const [first, last] = [block[0], block.at(-1)];
  return {
    ordinal: null,
    span: { start: first?.column.span.start ?? 0, end: last?.cell.end ?? 0 },
    cells,
  };
}
