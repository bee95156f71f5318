/** A filter of findings as the graph takes it. */

import { fold } from '../../fold.ts';
import type { FindingLiteral } from '../../graph/queries/finding-condition.ts';
import type { FindingAnchor } from '../../graph/queries/finding-pages.ts';
import type { FindingFilter } from '../resolvers-types.generated.ts';
import { combined } from './combined.ts';
import { documentConditions } from './documents.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';

const ANCHOR_BY_KIND: Partial<Readonly<Record<FindingLiteral['kind'], FindingAnchor>>> = {
  about: 'about',
  'document.id': 'documentId',
  'document.number.eq': 'documentNumber',
  unit: 'unit',
  'document.region.eq': 'region',
};

/**
 * Open findings unless the filter names a status, however deep.
 * @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX
 */
export function selectFindings(
  filter: FindingFilter | null | undefined,
): Selection<FindingLiteral, FindingAnchor> {
  const given = filter ?? {};
  const where = toConjunction(
    and<FindingLiteral>([
      findingConditions(given),
      valueCondition('status', namesStatus(given) ? null : ('OPEN' as const)),
    ]),
  );
  const anchors = demandsOf(where).flatMap(anchorsOf);
  return {
    where,
    anchor: chooseAnchor(anchors, ['about', 'documentId', 'documentNumber', 'unit', 'region', 'none']),
  };
}

function findingConditions(filter: FindingFilter): Expression<FindingLiteral> {
  return combined<FindingFilter, FindingLiteral>(filter, (own) => [
    valueCondition('id', own.id),
    textConditions('rule', own.rule, (rule) => rule),
    valueCondition('severity', own.severity),
    valueCondition('status', own.status),
    valueCondition('about', own.about),
    valueCondition('unit', own.unit),
    textConditions('document.region', own.region, fold),
    documentConditions(own.document),
  ]);
}

function namesStatus({ status, and: all, or: some, not: none }: FindingFilter): boolean {
  return (
    isGiven(status) ||
    [...(all ?? []), ...(some ?? []), none].some((each) => isGiven(each) && namesStatus(each))
  );
}

function anchorsOf({ kind, value }: FindingLiteral): readonly Anchor<FindingAnchor>[] {
  const by = ANCHOR_BY_KIND[kind];
  return by === undefined || typeof value !== 'string' ? [] : [{ by, value }];
}
