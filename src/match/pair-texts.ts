/** Body item and annex row that speak of one task. */

import { fold } from '../fold.ts';
import type { TaskTextRecord } from '../model/records.ts';
import { similarity } from './similarity.ts';

/** What all parts of a document say of one task; the first text is the one that names it (the body's, if there is one). */
export type TaskTexts = readonly [TaskTextRecord, ...TaskTextRecord[]];

/** Titles less alike than this are taken for two tasks: 推进义务教育优质均衡发展 and 推进义务教育更加优质均衡发展 reach 0.83. */
const ALIKE = 0.6;

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
  const rowOf = new Map<TaskTextRecord, TaskTextRecord>();
  const taken = new Set<TaskTextRecord>();
  for (const { text, row } of candidatePairs(named, rows)) {
    if (rowOf.has(text) || taken.has(row)) continue;
    rowOf.set(text, row);
    taken.add(row);
  }
  return rowOf;
}

/** Alike pairs, the most alike first; among equals in printed order, so that the n-th of equal titles meets the n-th. */
function candidatePairs(named: readonly TaskTextRecord[], rows: readonly TaskTextRecord[]) {
  const rowTitles = rows.map((row) => ({ row, title: fold(row.title.text) }));
  return named
    .flatMap((text) => {
      const title = fold(text.title.text);
      return rowTitles.map((each) => ({ text, row: each.row, alike: similarity(title, each.title) }));
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
}
