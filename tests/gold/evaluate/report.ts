/** The figures as a table for people. */

import { groupsOf, rounded } from './figures.ts';
import type { Score } from './score.ts';
import { f1, precision, recall, shareOf, sumOf, type Share, type Tally } from './tally.ts';

const HEAD = [
  '',
  'n',
  'precision',
  'recall',
  'F1',
  'members F1',
  'measures F1',
  'titles',
  'deadlines',
  'clean',
];

/** One line a tier and a form, the whole set last. */
export function toTable(set: string, scores: readonly Score[]): string {
  const rows = [
    ...groupsOf(scores, ({ tier }) => `tier ${tier}`),
    ...groupsOf(scores, ({ form }) => form),
    ['all', scores] as const,
  ].map(([name, group]) => [name, ...cellsOf(group)]);
  return print([[set, ...HEAD.slice(1)], ...rows]);
}

/** What differs from the labels, a case a line with its differences below: `+` found wrongly, `-` missed. */
export function toDifferences(scores: readonly Score[]): string {
  return scores
    .filter(({ differences }) => differences.length > 0)
    .map(({ name, differences }) => [name, ...differences.map((line) => `  ${line}`)].join('\n'))
    .join('\n');
}

function cellsOf(scores: readonly Score[]): readonly string[] {
  const assignments = sumOf(scores.map((score) => score.assignments));
  const isMeasured = total(assignments) > 0;
  return [
    String(scores.length),
    isMeasured ? figure(precision(assignments)) : '',
    isMeasured ? figure(recall(assignments)) : '',
    isMeasured ? figure(f1(assignments)) : '',
    f1Cell(sumOf(scores.map((score) => score.memberships))),
    f1Cell(sumOf(scores.map((score) => score.measures))),
    shareCell(shareOf(scores.map((score) => score.titles))),
    shareCell(shareOf(scores.map((score) => score.deadlines))),
    shareCell(shareOf(scores.map((score) => score.negatives))),
  ];
}

function f1Cell(counts: Tally): string {
  return total(counts) === 0 ? '' : figure(f1(counts));
}

function total({ found, wrong, missed }: Tally): number {
  return found + wrong + missed;
}

function shareCell({ right, of }: Share): string {
  return of === 0 ? '' : `${right}/${of}`;
}

function figure(value: number): string {
  return rounded(value).toFixed(4);
}

function print(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
