/** Text to tree. */

import type { Source } from '../model/source.ts';
import { findNoise } from './noise.ts';
import { findAnnexes } from './annexes.ts';
import { closesSection, isAnnexHeading } from './boilerplate.ts';
import { toLines, type Line } from './lines.ts';
import { findOrdinal } from './ordinal.ts';
import { findOverlap } from '../text/spans.ts';
import { toSections } from './sections.ts';
import { findTables } from './tables.ts';
import type { Table, TableLines, Tree } from './tree.ts';

/** Never fails: a text without structure is a tree without sections. */
export function parse(source: Source): Tree {
  const lines = toLines(source.text);
  const noise = findNoise(lines);
  const found = findTables(source.text, lines, (line) => closesSection(line) || noise.has(line));
  const firstNumber = lines.findIndex(({ text }) => findOrdinal(text) !== null);
  const inTable = new Set(found.flatMap((table) => indexesOf(lines, table, firstNumber)));
  const { start: annexStart, listed } = findAnnexes(lines, found);
  const text = lines.filter((line, index) => !inTable.has(index) && !listed.has(line));
  const body = text.filter(({ start }) => annexStart === null || start < annexStart);
  const annex = text.filter(({ start }) => annexStart !== null && start >= annexStart);
  const main = toSections(body, 'BODY', noise);
  const rest = toSections(annex, 'ANNEX', noise);
  // Without a numbered text, tables behind 附件 are still of the annex.
  const tableAnnex =
    annexStart ?? (main.sections.length === 0 ? (lines.find(isAnnexHeading)?.start ?? null) : null);
  const tables = found.map((table) => toTable(lines, table, tableAnnex, main.sections.length > 0));
  const tableSpans = tables.map(({ span }) => span);
  return {
    lines,
    dropped: new Map(Array.from(noise).filter(([line]) => findOverlap(tableSpans, line) === null)),
    head: main.head,
    loose: [...main.loose, ...rest.head, ...rest.loose, ...listed].sort((a, b) => a.start - b.start),
    sections: [...main.sections, ...rest.sections],
    tables,
    annexStart,
  };
}

/** The lines of a table and, directly before it, its caption: not in the head, where that may be the document's title. */
function indexesOf(lines: readonly Line[], table: TableLines, firstNumber: number): readonly number[] {
  const caption = lines[table.first - 1];
  const withCaption =
    caption !== undefined &&
    firstNumber >= 0 &&
    firstNumber < table.first &&
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
