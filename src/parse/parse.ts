/** Text to tree. */

import type { Source } from '../model/source.ts';
import { closesSection, isAnnexHeading } from './boilerplate.ts';
import { toLines, type Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';
import { toSections } from './sections.ts';
import { findTables } from './tables.ts';
import type { Table, TableLines, Tree } from './tree.ts';

/** Never fails: a text without structure is a tree without sections. */
export function parse(source: Source): Tree {
  const lines = toLines(source.text);
  const found = findTables(lines, closesSection);
  const inTable = new Set(found.flatMap((table) => indexesOf(lines, table)));
  const text = lines.filter((_, index) => !inTable.has(index));
  const annexStart = findAnnexStart(text);
  const body = text.filter(({ start }) => annexStart === null || start < annexStart);
  const annex = text.filter(({ start }) => annexStart !== null && start >= annexStart);
  const main = toSections(body, 'BODY');
  const rest = toSections(annex, 'ANNEX');
  return {
    lines,
    head: main.head,
    loose: [...main.loose, ...rest.head, ...rest.loose],
    sections: [...main.sections, ...rest.sections],
    tables: found.map((table) => toTable(lines, table, annexStart, main.sections.length > 0)),
    annexStart,
  };
}

/** 附件 alone on a line begins the annexes only behind a numbered text: before one, it begins the document proper. */
function findAnnexStart(lines: readonly Line[]): number | null {
  const first = lines.findIndex(({ text }) => findOrdinal(text) !== null);
  if (first < 0) return null;
  return lines.slice(first).find(isAnnexHeading)?.start ?? null;
}

/** The lines of a table and, directly before it, its caption. */
function indexesOf(lines: readonly Line[], table: TableLines): readonly number[] {
  const caption = lines[table.first - 1];
  const withCaption =
    caption !== undefined &&
    caption.text.length <= 60 &&
    !/[。；;：:]$/u.test(caption.text) &&
    findOrdinal(caption.text) === null &&
    !closesSection(caption);
  const first = withCaption ? table.first - 1 : table.first;
  return Array.from({ length: table.next - first }, (_, index) => first + index);
}

function toTable(
  lines: readonly Line[],
  table: TableLines,
  annexStart: number | null,
  besideBody: boolean,
): Table {
  const start = lines[table.first]?.start ?? 0;
  const isAnnex = besideBody || (annexStart !== null && start >= annexStart);
  return {
    part: isAnnex ? 'ANNEX' : 'BODY',
    columns: table.columns,
    rows: table.rows,
    span: { start, end: lines[table.next - 1]?.end ?? start },
  };
}
