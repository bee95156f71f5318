/** The header of a table whose rows are lines. It may have a second line: 牵头 and 配合 below 责任单位. */

import { isRoleKind, settleColumns, toColumn, type Column } from './columns.ts';
import type { Line } from './lines.ts';
import { isRule, splitCells, type Separator } from './separators.ts';

export interface HeaderLines {
  readonly columns: readonly Column[];
  /** Index of the first line behind. */
  readonly next: number;
}

/** The header that line `first` begins, whatever its words are. */
export function readHeaderLines(
  text: string,
  lines: readonly Line[],
  first: number,
  separator: Separator,
): HeaderLines {
  const columnsAt = (index: number): readonly Column[] => {
    const line = lines[index];
    return line === undefined ? [] : splitCells(text, line, separator).map((cell) => toColumn(text, cell));
  };
  const top = columnsAt(first);
  const rule = lines[first + 1];
  const second = rule !== undefined && isRule(rule) ? first + 2 : first + 1;
  const below = columnsAt(second);
  const printed = below.filter(({ name }) => name !== '');
  if (printed.length < 2 || !printed.every(({ kind }) => isRoleKind(kind) || kind === 'YEAR'))
    return { columns: settleColumns(top), next: first + 1 };
  const columns = printed.length < below.length ? belowWords(top, below) : inPlaceOfGroup(top, below);
  return columns === null
    ? { columns: settleColumns(top), next: first + 1 }
    : { columns: settleColumns(columns), next: second + 1 };
}

/** Each word of the second line stands below its group, or below the empty cells behind that. */
function belowWords(top: readonly Column[], below: readonly Column[]): readonly Column[] | null {
  const parts = new Map(
    below.flatMap((column, index) => (column.name === '' ? [] : [[index, column] as const])),
  );
  const isBelowGroup = Array.from(parts.keys()).every((index) => {
    const column = top[index];
    return column !== undefined && (column.name === '' || column.kind === 'GROUP' || isRoleKind(column.kind));
  });
  return isBelowGroup ? top.map((column, index) => parts.get(index) ?? column) : null;
}

/** The second line may print its words alone, without the empty cells before them: they belong to the group. */
function inPlaceOfGroup(top: readonly Column[], below: readonly Column[]): readonly Column[] | null {
  const group = top.findIndex(
    ({ kind }, index) => kind === 'GROUP' || (isRoleKind(kind) && top[index + 1]?.name === ''),
  );
  if (group < 0) return null;
  let behind = group + 1;
  while (top[behind]?.name === '') behind += 1;
  return [...top.slice(0, group), ...below, ...top.slice(behind)];
}
