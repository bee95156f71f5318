/** Conditions on a target itself. */

import { fold } from '../../fold.ts';
import type { TargetTrait } from '../../graph/queries/target-trait.ts';
import type { TaskTargetFilter } from '../resolvers-types.generated.ts';
import type { Expression } from './normal-form.ts';
import { textConditions, valueCondition } from './text.ts';

/** What is asked of targets, and of those of a task, alike. */
export function targetTraitConditions(
  filter: Pick<TaskTargetFilter, 'year' | 'scope' | 'part' | 'text' | 'measureUnit'>,
): readonly Expression<TargetTrait>[] {
  return [
    valueCondition('year', filter.year),
    valueCondition('scope', filter.scope),
    valueCondition('part', filter.part),
    textConditions('text', filter.text, fold),
    textConditions('measureUnit', filter.measureUnit, (unit) => unit),
  ];
}
