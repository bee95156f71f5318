/** A filter of targets as the graph takes it. */

import { fold } from '../../fold.ts';
import type { MeasureLiteral, MeasuresLiteral, TargetLiteral } from '../../graph/queries/target-condition.ts';
import type { TargetAnchor } from '../../graph/queries/target-pages.ts';
import type { MeasureFilter, MeasuresFilter, TargetFilter } from '../resolvers-types.generated.ts';
import { combined, related } from './combined.ts';
import { documentConditions } from './documents.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { targetTraitConditions } from './target-traits.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';

const ANCHOR_BY_KIND: Partial<Readonly<Record<TargetLiteral['kind'], TargetAnchor>>> = {
  'of.id': 'of',
  'document.id': 'documentId',
  'document.number.eq': 'documentNumber',
  organization: 'organization',
};

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectTargets(
  filter: TargetFilter | null | undefined,
): Selection<TargetLiteral, TargetAnchor> {
  const where = toConjunction(
    combined<TargetFilter, TargetLiteral>(filter ?? {}, (own) => [
      valueCondition('id', own.id),
      ...targetTraitConditions(own),
      measuresConditions(own.measures),
      valueCondition('of.id', own.of?.id),
      valueCondition('of.type', own.of?.type),
      textConditions('of.name', own.of?.name, fold),
      valueCondition('organization', own.organization),
      documentConditions(own.document),
    ]),
  );
  const anchors = demandsOf(where).flatMap(anchorsOf);
  return {
    where,
    anchor: chooseAnchor(anchors, ['of', 'documentId', 'documentNumber', 'organization', 'none']),
  };
}

function measuresConditions(filter: MeasuresFilter | null | undefined): Expression<MeasuresLiteral> {
  if (!isGiven(filter)) return and([]);
  return related({
    filter,
    isRestricted: false,
    conditionsOf: measureConditions,
    exists: (yes, where) => ({ kind: 'measures', yes, where }),
  });
}

function measureConditions(filter: MeasureFilter): Expression<MeasureLiteral> {
  return combined<MeasureFilter, MeasureLiteral>(filter, (own) => [
    textConditions('label', own.label, fold),
    textConditions('unit', own.unit, (unit) => unit),
    valueCondition('comparator', own.comparator),
    valueCondition('kind', own.kind),
    valueCondition('quantity.from', own.quantity?.from),
    valueCondition('quantity.until', own.quantity?.until),
  ]);
}

function anchorsOf(demand: TargetLiteral): readonly Anchor<TargetAnchor>[] {
  const by = ANCHOR_BY_KIND[demand.kind];
  return by === undefined || !('value' in demand) || typeof demand.value !== 'string'
    ? []
    : [{ by, value: demand.value }];
}
