/** Conditions on a target itself, in a list of targets and among those of a task. */

import type { Part, TargetScope } from '../../model/enums.ts';
import { fragment, type Fragment } from '../cypher.ts';
import type { TextLiteral, ValueLiteral } from './conditions.ts';

export type TargetTrait =
  | ValueLiteral<'year', number>
  | ValueLiteral<'scope', TargetScope>
  | ValueLiteral<'part', Part>
  | TextLiteral<'text'>
  | TextLiteral<'measureUnit'>;

/** How the traits of a target are read. */
interface Traits {
  readonly year: Fragment;
  readonly scope: Fragment;
  readonly part: Fragment;
  /** Folded. */
  readonly text: Fragment;
  /** A list: the units of its measures. */
  readonly units: Fragment;
}

/** Is it as the literal called `trait` says? */
export function targetTraitOf(trait: Fragment, read: Traits): Fragment {
  return fragment`
    CASE ${trait}.kind
      WHEN 'year' THEN ${read.year} = ${trait}.value
      WHEN 'scope' THEN ${read.scope} = ${trait}.value
      WHEN 'part' THEN ${read.part} = ${trait}.value
      ELSE any(text IN CASE
          WHEN ${trait}.kind STARTS WITH 'text.' THEN [${read.text}]
          ELSE ${read.units}
        END WHERE CASE
          WHEN ${trait}.kind IN ['text.eq', 'measureUnit.eq'] THEN text = ${trait}.value
          WHEN ${trait}.kind IN ['text.in', 'measureUnit.in'] THEN text IN ${trait}.value
          WHEN ${trait}.kind IN ['text.contains', 'measureUnit.contains'] THEN text CONTAINS ${trait}.value
          WHEN ${trait}.kind IN ['text.startsWith', 'measureUnit.startsWith'] THEN text STARTS WITH ${trait}.value
        END)
    END`;
}
