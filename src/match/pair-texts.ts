/** Body item and annex row that speak of one task. */

import { fold } from '../fold.ts';
import type { TaskTextRecord } from '../model/records.ts';
import { occurrenceCounter } from './occurrences.ts';
import { similarity } from './similarity.ts';

/** What all parts of a document say of one task; the first text is the one that names it (the body's, if there is one). */
export type TaskTexts = readonly [TaskTextRecord, ...TaskTextRecord[]];

/** Titles less alike than this are taken for two tasks: 推进义务教育优质均衡发展 and 推进义务教育更加优质均衡发展 reach 0.83. */
const ALIKE = 0.6;

/** Characters of a title that are compared. */
const COMPARED = 60;
/** Beyond so many pairs of unequal titles only equal ones are paired: no public plan comes near, and work stays bounded. */
const MOST_PAIRS = 100_000;

/** Tasks in printed order: those of the body, then rows of the annex that the body does not have. A text pairs once. */
export function pairTexts(texts: readonly TaskTextRecord[]): readonly TaskTexts[] {
  const named = texts.filter((text) => text.part !== 'ANNEX');
  const rows = texts.filter((text) => text.part === 'ANNEX');
  const rowOf = pairRows(named, rows);
  const paired = new Set(rowOf.values());
  return [
    ...named.map((text): TaskTexts => {
      const row = rowOf.get(text);
      return row === undefined ? [text] : [text, row];
    }),
    ...rows.filter((row) => !paired.has(row)).map((row): TaskTexts => [row]),
  ];
}

function pairRows(
  named: readonly TaskTextRecord[],
  rows: readonly TaskTextRecord[],
): ReadonlyMap<TaskTextRecord, TaskTextRecord> {
  const rowOf = pairEqual(named, rows);
  const taken = new Set(rowOf.values());
  const namedLeft = named.filter((text) => !rowOf.has(text));
  const rowsLeft = rows.filter((row) => !taken.has(row));
  if (namedLeft.length * rowsLeft.length > MOST_PAIRS) return rowOf;
  for (const { text, row } of alikePairs(namedLeft, rowsLeft)) {
    if (rowOf.has(text) || taken.has(row)) continue;
    rowOf.set(text, row);
    taken.add(row);
  }
  return rowOf;
}

/** Texts and rows of equal titles; the n-th of several meets the n-th. */
function pairEqual(
  named: readonly TaskTextRecord[],
  rows: readonly TaskTextRecord[],
): Map<TaskTextRecord, TaskTextRecord> {
  const nthText = occurrenceCounter();
  const nthRow = occurrenceCounter();
  const rowByTitle = new Map(rows.map((row) => [nthTitle(row, nthRow), row]));
  return new Map(
    named.flatMap((text): readonly (readonly [TaskTextRecord, TaskTextRecord])[] => {
      const row = rowByTitle.get(nthTitle(text, nthText));
      return row === undefined ? [] : [[text, row]];
    }),
  );
}

function nthTitle(text: TaskTextRecord, nth: (key: string) => number): string {
  const title = fold(text.title.text);
  return `${title}/${nth(title)}`;
}

/** Alike pairs, the most alike first; among equals in printed order. */
function alikePairs(named: readonly TaskTextRecord[], rows: readonly TaskTextRecord[]) {
  const rowTitles = rows.map((row) => ({ row, title: comparedTitle(row) }));
  return named
    .flatMap((text) => {
      const title = comparedTitle(text);
      return rowTitles.map((each) => ({ text, row: each.row, alike: similarity(title, each.title) }));
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
}

function comparedTitle(text: TaskTextRecord): string {
  return fold(text.title.text).slice(0, COMPARED);
}
