/** Conditions on targets: on their words and numbers, on what they are goals of, and on the document. */

import type { Comparator, MeasureKind } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { Conjunction, TextLiteral, ValueLiteral } from './conditions.ts';
import { DOCUMENT_OF_LITERAL, type DocumentLiteral } from './document-condition.ts';
import { targetTraitOf, type TargetTrait } from './target-trait.ts';
import type { TargetOwnerType } from './targets.ts';

export type MeasureLiteral =
  | TextLiteral<'label'>
  | TextLiteral<'unit'>
  | ValueLiteral<'comparator', Comparator>
  | ValueLiteral<'kind', MeasureKind>
  | ValueLiteral<'quantity.from', number>
  | ValueLiteral<'quantity.until', number>;

/** There is (`yes`) or is no measure that meets `where`. */
export interface MeasuresLiteral {
  readonly kind: 'measures';
  readonly yes: boolean;
  readonly where: Conjunction<MeasureLiteral>;
}

export type TargetLiteral =
  | ValueLiteral<'id', string>
  | TargetTrait
  | ValueLiteral<'of.id', string>
  | ValueLiteral<'of.type', TargetOwnerType>
  | TextLiteral<'of.name'>
  | ValueLiteral<'organization', string>
  | DocumentLiteral
  | MeasuresLiteral;

const MEASURE_TRAIT = fragment`
  CASE trait.kind
    WHEN 'comparator' THEN measure.comparator = trait.value
    WHEN 'kind' THEN measure.kind = trait.value
    WHEN 'quantity.from' THEN measure.quantity >= trait.value
    WHEN 'quantity.until' THEN measure.quantity <= trait.value
    ELSE any(text IN CASE WHEN trait.kind STARTS WITH 'label.' THEN [measure.labelFolded] ELSE [measure.unit] END WHERE CASE
      WHEN trait.kind IN ['label.eq', 'unit.eq'] THEN text = trait.value
      WHEN trait.kind IN ['label.in', 'unit.in'] THEN text IN trait.value
      WHEN trait.kind IN ['label.contains', 'unit.contains'] THEN text CONTAINS trait.value
      WHEN trait.kind IN ['label.startsWith', 'unit.startsWith'] THEN text STARTS WITH trait.value
    END)
  END`;

/** What the target is a goal of meets `literal`. */
const OWNER_TRAIT = fragment`
  CASE literal.kind
    WHEN 'of.id' THEN owner.id = literal.value
    WHEN 'of.type' THEN literal.value = CASE WHEN owner:Task THEN 'TASK' WHEN owner:Programme THEN 'PROGRAMME' ELSE 'DOCUMENT' END
    ELSE any(text IN [coalesce(owner.titleFolded, owner.nameFolded)] WHERE CASE literal.kind
      WHEN 'of.name.eq' THEN text = literal.value
      WHEN 'of.name.in' THEN text IN literal.value
      WHEN 'of.name.contains' THEN text CONTAINS literal.value
      WHEN 'of.name.startsWith' THEN text STARTS WITH literal.value
    END)
  END`;

/** Does the target `subject` meet `$where`? */
export const TARGET_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_OF_LITERAL}
    WHEN literal.kind STARTS WITH 'of.' THEN any(owner IN [(subject)<-[:HAS_TARGET]-(e:Entity) | e] WHERE ${OWNER_TRAIT})
    WHEN literal.kind = 'measures' THEN any(measure IN [(subject)-[:HAS_MEASURE]->(m:Measure) | m] WHERE
      all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(${MEASURE_TRAIT}, false))))
    WHEN literal.kind = 'id' THEN subject.id = literal.value
    WHEN literal.kind = 'organization' THEN literal.value IN
      [(subject)<-[:HAS_TARGET]-(:Entity)<-[:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]-(:Organization)-[:INCLUDES*0..1]->(o:Organization) | o.id]
    ELSE ${targetTraitOf(fragment`literal`, {
      year: fragment`subject.year`,
      scope: fragment`subject.scope`,
      part: fragment`subject.part`,
      text: fragment`subject.textFolded`,
      units: fragment`[(subject)-[:HAS_MEASURE]->(m:Measure) | m.unit]`,
    })}
  END, false)))`;
