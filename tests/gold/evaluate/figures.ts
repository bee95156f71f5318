/** The figures that are committed and may only rise. */

import { z } from 'zod';
import type { Score } from './score.ts';
import { f1, ratio, shareOf, sumOf } from './tally.ts';

/** By what is measured (`gold/brackets/assignments`), each from 0 to 1, four places. */
export type Figures = Readonly<Record<string, number>>;

/** Throws where the JSON is something else. */
export function readFigures(json: string): Figures {
  return z.record(z.string(), z.number()).parse(JSON.parse(json));
}

/** Of each form and tier, and of all: assignments, memberships and measures (F1), titles, deadlines and negatives (share). */
export function toFigures(set: string, scores: readonly Score[]): Figures {
  const named = [
    ['all', scores] as const,
    ...groupsOf(scores, ({ tier }) => `tier ${tier}`),
    ...groupsOf(scores, ({ form }) => `form ${form}`),
  ];
  return Object.fromEntries(
    named.flatMap(([name, group]) =>
      figuresOf(group).map(([what, value]) => [`${set}/${name}/${what}`, value]),
    ),
  );
}

/** Scores by a key of theirs, keys in order. */
export function groupsOf(
  scores: readonly Score[],
  keyOf: (score: Score) => string,
): readonly (readonly [string, readonly Score[]])[] {
  const keys = Array.from(new Set(scores.map(keyOf))).sort();
  return keys.map((key) => [key, scores.filter((score) => keyOf(score) === key)]);
}

/** What fell, or is no longer measured, as lines to print. A set that is not there is not compared. */
export function findFalls(committed: Figures, now: Figures, sets: readonly string[]): readonly string[] {
  return Object.entries(committed)
    .filter(([name]) => sets.some((set) => name.startsWith(`${set}/`)))
    .flatMap(([name, before]) => {
      const after = now[name];
      if (after === undefined) return [`${name} is no longer measured`];
      return after < before ? [`${name} fell from ${before} to ${after}`] : [];
    });
}

/** What a group has nothing of is not measured. */
function figuresOf(scores: readonly Score[]): readonly (readonly [string, number])[] {
  const counts = (['assignments', 'memberships', 'measures'] as const).flatMap((what) => {
    const sum = sumOf(scores.map((score) => score[what]));
    return sum.found + sum.missed === 0 ? [] : [[what, rounded(f1(sum))] as const];
  });
  const shares = (['titles', 'deadlines', 'negatives'] as const).flatMap((what) => {
    const sum = shareOf(scores.map((score) => score[what]));
    return sum.of === 0 ? [] : [[what, rounded(ratio(sum))] as const];
  });
  return [...counts, ...shares];
}

/** Four places, as the figures of the samples are given. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
