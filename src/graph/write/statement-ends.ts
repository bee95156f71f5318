/** What a statement can lead to, by the label under which it is found. */

import { ZerenError } from '../../errors.ts';
import type { DocumentFacts } from '../../model/facts.ts';

type End = 'ENTITY' | 'TARGET' | 'INDICATOR' | 'VALUE' | 'COUNT';

/** @returns a look-up that throws ZerenError INTERNAL for an id that is no node of the facts */
export function toEnds(facts: DocumentFacts): (id: string) => End {
  const entities = [
    facts.document,
    ...facts.programmes,
    ...facts.tasks,
    ...facts.organizations,
    ...facts.regions,
    ...facts.agreements,
  ];
  const ends = new Map<string, End>([
    ...entities.map(({ id }) => [id, 'ENTITY'] as const),
    ...facts.targets.map(({ id }) => [id, 'TARGET'] as const),
    ...facts.indicators.map(({ id }) => [id, 'INDICATOR'] as const),
    ...facts.indicators.flatMap(({ values }) => values.map(({ id }) => [id, 'VALUE'] as const)),
    ...facts.counts.map(({ id }) => [id, 'COUNT'] as const),
  ]);
  return (id) => {
    const end = ends.get(id);
    if (end === undefined) {
      throw new ZerenError('INTERNAL', `expected statements about nodes of the facts, got one about ${id}`);
    }
    return end;
  };
}
