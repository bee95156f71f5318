/** The goals of a generated task, or of the plan: one a year, and for half of them the sum of all. */

import type { MeasureFact, TargetFact } from '../../src/model/facts.ts';
import { toId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/place.ts';
import type { Draft } from '../../src/match/draft.ts';
import type { Random } from '../../tests/support/fuzz/random.ts';
import { placeIn, type Page } from './page.ts';
import { WORKS } from './words.ts';

const YEARS = [2023, 2024, 2025] as const;

export function printTargets(
  page: Page,
  random: Random,
  ownerId: string,
): { readonly targets: readonly TargetFact[]; readonly drafts: readonly Draft[] } {
  const [work, unit] = random.pick(WORKS);
  const quantities = YEARS.map(() => 1 + random.below(12));
  const goals = [
    ...YEARS.map((year, index) => ({ year, quantity: quantities[index] ?? 0 })),
    ...(random.below(2) === 0
      ? []
      : [{ year: null, quantity: quantities.reduce((sum, each) => sum + each) }]),
  ];
  const drafts: Draft[] = [];
  const targets = goals.map(({ year, quantity }, position): TargetFact => {
    const scope = year === null ? 'WHOLE_PERIOD' : 'YEAR';
    const id = toId('tgt', ownerId, 'BODY', scope, year, 0);
    const when = year === null ? '到2025年,累计' : `${year}年,`;
    const line = page.print('BODY', `${when}${work}${quantity}${unit}。`);
    drafts.push({
      ...{ predicate: 'TARGET', subjectId: ownerId, objectId: id, asWritten: line.quote, places: [line] },
      ...{ evidence: line, part: 'BODY', position, rule: 'target' },
    });
    const measures = [toMeasure(id, line, work, quantity, unit)];
    return { id, ownerId, position, year, scope, part: 'BODY', text: line.text, measures };
  });
  return { targets, drafts };
}

function toMeasure(
  targetId: string,
  line: Mention,
  label: string,
  quantity: number,
  unit: string,
): MeasureFact {
  const { quote: asWritten, start, end } = placeIn(line, `${quantity}${unit}`);
  return {
    ...{ id: toId('msr', targetId, 0), position: 0, label, quantity, quantityMax: null, unit },
    ...{ comparator: 'EQ', kind: 'INCREMENT', asWritten, start, end, line: line.line },
  };
}
