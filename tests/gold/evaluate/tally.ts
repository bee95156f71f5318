/** Counts of what was found rightly, found wrongly and missed, and the figures made of them. */

export interface Tally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const NOTHING: Tally = { found: 0, wrong: 0, missed: 0 };

/** Compares two sets by their keys. */
export function tally(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): Tally {
  const found = Array.from(gold).filter((key) => predicted.has(key)).length;
  return { found, wrong: predicted.size - found, missed: gold.size - found };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { found, wrong, missed }) => ({
      found: sum.found + found,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    NOTHING,
  );
}

export function shareOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
}

/** From 0 to 1; 1 where nothing was found. */
export function precision({ found, wrong }: Tally): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

/** From 0 to 1; 1 where there is nothing to find. */
export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(counts: Tally): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** From 0 to 1; 1 of nothing. */
export function ratio({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}
