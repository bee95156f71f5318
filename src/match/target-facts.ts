import type { TargetFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { TargetRecord } from '../model/records.ts';
import { occurrenceCounter } from './occurrences.ts';

/**
 * The goals of one owner (task, programme or document) as nodes. An id is made of part, scope and year and the count
 * among these, not of the wording, so that a corrected number keeps the target.
 */
export function targetFacts(targets: readonly TargetRecord[], ownerId: string): readonly TargetFact[] {
  const nth = occurrenceCounter();
  return targets.map((target, position) => {
    const { part, scope, year } = target;
    const id = toId('tgt', ownerId, part, scope, year, nth([part, scope, year].join('/')));
    return {
      id,
      ownerId,
      position,
      year,
      scope,
      part,
      text: target.mention.text,
      measures: target.measures.map((measure, index) => ({
        ...measure,
        id: toId('msr', id, index),
        position: index,
      })),
    };
  });
}
