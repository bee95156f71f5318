/** What a filter selects: the conditions, and one of them to start from. */

import type { Conjunction } from '../../graph/queries/conditions.ts';
import type { WordsKey } from '../../graph/queries/words.ts';

export interface Selection<L, By extends string> {
  readonly where: Conjunction<L>;
  /** One of the demands of `where`, chosen to start from. */
  readonly anchor: Anchor<By>;
  /** What full text can be asked for where the anchor is of all; none where that is nothing. */
  readonly words?: WordsKey | null;
}

export interface Anchor<By extends string> {
  readonly by: By;
  /** As the index holds it; null without anchor. */
  readonly value: string | null;
  /** Type of the edge that leads from it, where one does. */
  readonly edge?: string;
}

/**
 * The most selective demand that everything selected must meet.
 * @param rank of anchors, the most selective first; the last one is of all
 */
export function chooseAnchor<By extends string>(
  anchors: readonly Anchor<By>[],
  rank: readonly [...By[], By],
): Anchor<By> {
  const [first] = anchors.toSorted((a, b) => rank.indexOf(a.by) - rank.indexOf(b.by));
  return first ?? { by: rank[rank.length - 1] ?? rank[0], value: null };
}

/** The literals that must hold, each on its own. */
export function demandsOf<L extends { readonly yes: boolean }>(where: Conjunction<L>): readonly L[] {
  return where.flatMap((clause) => (clause.length === 1 ? clause : [])).filter((demand) => demand.yes);
}
