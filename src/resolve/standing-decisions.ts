/** Decisions that hold, out of all that were made about what is read. */

import { fold } from '../fold.ts';
import {
  isReadingDecision,
  newestFirst,
  type AliasJudgement,
  type CorrectJudgement,
  type Decision,
  type DifferJudgement,
  type SameJudgement,
} from '../model/decisions.ts';

interface Identified {
  readonly id: string;
}

/** Of each matter the newest that is not revoked; each list newest first. */
export interface StandingDecisions {
  readonly aliases: readonly (AliasJudgement & Identified)[];
  /** By id of the organization that becomes part of another. They lead to no cycle. */
  readonly merges: ReadonlyMap<string, SameJudgement & Identified>;
  readonly differences: readonly (DifferJudgement & Identified)[];
  readonly corrections: readonly (CorrectJudgement & Identified)[];
}

/** The same decisions in any order give the same. Of a merge cycle, the oldest is left out. */
export function standingDecisions(decisions: readonly Decision[]): StandingDecisions {
  const reading = newestFirst(decisions.filter(isReadingDecision).filter(({ revoked }) => revoked === null));
  const standing = [...new Map([...reading].reverse().map((each) => [matterOf(each), each])).values()];
  const newest = newestFirst(standing);
  const merges = new Map<string, SameJudgement & Identified>();
  for (const each of newest) {
    if (each.kind === 'SAME' && findMergeCycle(merges, each) === null) merges.set(each.otherId, each);
  }
  return {
    aliases: newest.filter((each) => each.kind === 'ALIAS'),
    merges,
    differences: newest.filter((each) => each.kind === 'DIFFER'),
    corrections: newest.filter((each) => each.kind === 'CORRECT'),
  };
}

/** What an id stands for after all merges. */
export function presentId(merges: StandingDecisions['merges'], id: string): string {
  const into = merges.get(id);
  return into === undefined ? id : presentId(merges, into.aboutId);
}

/** The ids on the way round that one more merge would close, from the organization that stays; null where it closes none. */
export function findMergeCycle(
  merges: StandingDecisions['merges'],
  { aboutId, otherId }: Pick<SameJudgement, 'aboutId' | 'otherId'>,
): readonly string[] | null {
  const way = [otherId];
  for (let id: string | undefined = aboutId; id !== undefined; id = merges.get(id)?.aboutId) {
    way.push(id);
    if (id === otherId) return way;
  }
  return null;
}

/** What a decision is about. Of the decisions of one matter the newest that is not revoked counts. */
export function matterOf(decision: Decision): string {
  switch (decision.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return JSON.stringify(['FINDING', decision.aboutId]);
    case 'ALIAS':
      return JSON.stringify(['ALIAS', fold(decision.name), decision.regionCode]);
    case 'SAME':
      return JSON.stringify(['SAME', decision.otherId]);
    case 'DIFFER':
      return JSON.stringify(['DIFFER', decision.documentId, fold(decision.name), decision.aboutId]);
    case 'CORRECT':
      return JSON.stringify(['CORRECT', decision.aboutId, decision.predicate, decision.objectId]);
  }
}
