/** Choices that are not all alike. */

import type { Random } from '../../tests/support/fuzz/random.ts';

const STEPS = 2 ** 30;

/**
 * Distinct members of the list, the first far oftener than the last: by Zipf's law the nth has 1/n of the chance.
 * @param count no more than the list has; fewer are given where chance keeps choosing the same ones
 */
export function pickRanked<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const total = list.reduce((sum, _member, rank) => sum + 1 / (rank + 1), 0);
  const picked = new Set<T>();
  for (let tries = 0; picked.size < count && tries < 20 * count; tries += 1) {
    let left = (random.below(STEPS) / STEPS) * total;
    const rank = list.findIndex((_member, index) => (left -= 1 / (index + 1)) < 0);
    picked.add(list[rank] ?? random.pick(list));
  }
  return [...picked];
}

/** All members in another order. */
export function shuffle<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((member) => ({ member, at: random.below(STEPS) }))
    .sort((a, b) => a.at - b.at)
    .map(({ member }) => member);
}
