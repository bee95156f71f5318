/** Tasks that stand as rows of a table with columns for units. */

import type { Role } from '../model/enums.ts';
import type { Mention } from '../model/place.ts';
import type { Evidenced, TargetRecord, TaskTextRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { isRoleKind, type Column } from '../parse/columns.ts';
import type { Cell, Row, Table } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { toAssignments } from './assignments.ts';
import { readClause } from './clause/read-clause.ts';
import { readDeadline } from './dates.ts';
import { findMeasures, topicOf } from './measures.ts';

export interface TableTasks {
  readonly taskTexts: readonly TaskTextRecord[];
  readonly rows: number;
  readonly unread: readonly Span[];
}

/** One task a row. A table without a column for units holds no tasks. */
export function findTableTasks(source: Source, tables: readonly Table[]): TableTasks {
  const taskTexts: TaskTextRecord[] = [];
  const unread: Span[] = [];
  let rows = 0;
  for (const table of tables) {
    const titleColumn = findTitleColumn(table.columns);
    if (titleColumn < 0 || !table.columns.some(({ kind }) => isRoleKind(kind))) continue;
    for (const row of table.rows.filter((each) => !isGroup(each, titleColumn))) {
      rows += 1;
      const title = row.cells[titleColumn] ?? null;
      if (title === null) unread.push(row.span);
      else taskTexts.push(toTaskText(source, table, row, title, titleColumn));
    }
  }
  return { taskTexts, rows, unread };
}

/** 一 | 基础教育 | with nothing else, or words in the first cell alone: a heading for the rows behind it. */
function isGroup({ ordinal, cells }: Row, titleColumn: number): boolean {
  const filled = cells.filter((cell) => cell !== null).length;
  if (filled === 1 && titleColumn > 0 && (cells[0] ?? null) !== null)
    return !/^\d*$/u.test(ordinal ?? 'words');
  return (
    /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]?$/u.test(ordinal ?? '') &&
    filled === 2 &&
    (cells[titleColumn] ?? null) !== null
  );
}

/** The first column of text: of several, the others say more of it (重点任务, 年度目标). Else the first whose head is not known. */
function findTitleColumn(columns: readonly Column[]): number {
  const text = columns.findIndex(({ kind }) => kind === 'TEXT');
  return text >= 0
    ? text
    : columns.findIndex(({ kind, name }) => kind === 'NOTE' && !/备注|说明/u.test(name));
}

function toTaskText(
  source: Source,
  table: Table,
  row: Row,
  title: Span,
  titleColumn: number,
): TaskTextRecord {
  return {
    part: table.part,
    ordinal: row.ordinal ?? '',
    programmeKey: null,
    title: mention(source, withoutStop(source.text, title)),
    text: rowMention(source, row),
    due: findDue(source, table, row),
    assignments: findAssignments(source, table, row),
    targets: findTargets(source, table, row, titleColumn),
  };
}

/** The whole row is the proof: a cell alone does not say what it is assigned to. */
function findAssignments(source: Source, table: Table, row: Row): TaskTextRecord['assignments'] {
  const positions = new Map<Role, number>();
  const clause = rowMention(source, row);
  return table.columns.flatMap(({ kind }, index) => {
    const cell = row.cells[index] ?? null;
    if (!isRoleKind(kind) || cell === null) return [];
    const read = readClause(source.text, cell, { breaks: false, role: kind });
    return toAssignments(source, read.assigned, clause, 'assignment-in-columns', positions);
  });
}

/** The row as words: `text` has its cells with a space between, as a table shows them apart. */
function rowMention(source: Source, row: Row): Mention {
  const cells = row.cells.flatMap((cell) => (cell === null ? [] : [mention(source, cell).text]));
  return { ...mention(source, row.span), text: cells.join(' ') };
}

function findTargets(source: Source, table: Table, row: Row, titleColumn: number): readonly TargetRecord[] {
  const title = row.cells[titleColumn] ?? null;
  const topic = title === null ? null : topicOf(mention(source, title).text);
  return table.columns.flatMap((column, index) => {
    const cell: Cell = row.cells[index] ?? null;
    const isYear = column.kind === 'YEAR';
    const isWhole = column.kind === 'TEXT' && index !== titleColumn;
    if (cell === null || !(isYear || isWhole) || isBlank(source.text, cell)) return [];
    return [
      {
        year: column.year,
        scope: isYear ? ('YEAR' as const) : ('WHOLE_PERIOD' as const),
        part: table.part,
        mention: mention(source, cell),
        measures: findMeasures(source, cell, topic).map(({ measure }) => measure),
      },
    ];
  });
}

function isBlank(text: string, cell: Span): boolean {
  return /^(?:[-—–/／\s]{0,8}|无)$/u.test(text.slice(cell.start, cell.end));
}

function findDue(source: Source, table: Table, row: Row): Evidenced<string | null> | null {
  const column = table.columns.findIndex(({ kind }) => kind === 'DUE');
  const cell = row.cells[column] ?? null;
  if (cell === null || isBlank(source.text, cell)) return null;
  const place = mention(source, cell);
  return { value: readDeadline(place.text), mention: place };
}

function withoutStop(text: string, span: Span): Span {
  return /[。；;]/u.test(text[span.end - 1] ?? '') ? { start: span.start, end: span.end - 1 } : span;
}
