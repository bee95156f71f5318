/** Tasks that stand as rows of a table with columns for units. */

import type { Role } from '../model/enums.ts';
import type { Mention } from '../model/place.ts';
import type { Evidenced, TargetRecord, TaskTextRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { isRoleKind } from '../parse/columns.ts';
import type { Cell, Row, Table } from '../parse/tree.ts';
import { mention, type Span } from '../text/mention.ts';
import { findTitleColumn, isGroup, isTotal } from './assigning-table.ts';
import { toAssignments } from './assignments.ts';
import { readClause } from './clause/read-clause.ts';
import { readDeadline } from './dates.ts';
import { findMeasures, topicOf } from './measures.ts';
import { withMergedCells } from './merged-cells.ts';

export interface TableTasks {
  readonly taskTexts: readonly TaskTextRecord[];
  /** Rows that were met: read, unread, and skipped ones. */
  readonly rows: number;
  readonly unread: readonly Span[];
  /** Totals, and headings of the rows behind them. */
  readonly skipped: readonly Span[];
}

/** One task a row. A table without a column for units holds no tasks. */
export function findTableTasks(source: Source, tables: readonly Table[]): TableTasks {
  const taskTexts: TaskTextRecord[] = [];
  const unread: Span[] = [];
  const skipped: Span[] = [];
  let rows = 0;
  for (const each of tables) {
    const titleColumn = findTitleColumn(source.text, each);
    if (titleColumn < 0) continue;
    const table = withMergedCells(source.text, each, titleColumn);
    rows += table.rows.length;
    for (const row of table.rows) {
      if (isGroup(row, titleColumn) || isTotal(source.text, row, titleColumn)) {
        skipped.push(row.span);
        continue;
      }
      const column = titleColumnOf(table, row, titleColumn);
      const title = row.cells[column] ?? null;
      if (title === null) unread.push(row.span);
      else taskTexts.push(toTaskText(source, table, row, title, column));
    }
  }
  return { taskTexts, rows, unread, skipped };
}

/** Where the name of a task holds for several rows, each is called by what it says more. */
function titleColumnOf({ columns }: Table, { cells }: Row, titleColumn: number): number {
  if ((cells[titleColumn] ?? null) !== null) return titleColumn;
  return columns.findIndex(({ kind }, index) => kind === 'TEXT' && (cells[index] ?? null) !== null);
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
