/** A filter of units as the graph takes it. */

import { fold } from '../../fold.ts';
import type { HeldTaskLiteral, HeldTasksLiteral, UnitLiteral } from '../../graph/queries/unit-condition.ts';
import type { UnitAnchor } from '../../graph/queries/unit-pages.ts';
import type { HeldTaskFilter, UnitFilter, UnitResponsibilitiesFilter } from '../resolvers-types.generated.ts';
import { combined, related } from './combined.ts';
import { documentConditions } from './documents.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { organizationAnchorsOf, organizationTraits } from './organizations.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';
import { chooseWords } from './words.ts';

/** The demands that an index leads to, the most selective first. */
const ANCHORS = ['id', 'name', 'documentId', 'documentNumber', 'region', 'within', 'none'] as const;

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectUnits(filter: UnitFilter | null | undefined): Selection<UnitLiteral, UnitAnchor> {
  const where = toConjunction(
    combined<UnitFilter, UnitLiteral>(filter ?? {}, (own) => [
      ...organizationTraits(own),
      heldTasksConditions(own.responsibilities),
    ]),
  );
  const demands = demandsOf(where);
  return {
    where,
    anchor: chooseAnchor(demands.flatMap(anchorsOf), ANCHORS),
    words: chooseWords(demands, { name: { tokens: 'nameTokens', kinds: ['unt'] } }),
  };
}

function anchorsOf(demand: UnitLiteral): readonly Anchor<UnitAnchor>[] {
  if (!('where' in demand)) return organizationAnchorsOf(demand);
  return demandsOf(demand.where).flatMap(({ kind, value }): readonly Anchor<UnitAnchor>[] => {
    if (typeof value !== 'string') return [];
    if (kind === 'document.id') return [{ by: 'documentId', value }];
    return kind === 'document.number.eq' ? [{ by: 'documentNumber', value }] : [];
  });
}

function heldTasksConditions(
  filter: UnitResponsibilitiesFilter | null | undefined,
): Expression<HeldTasksLiteral> {
  if (!isGiven(filter)) return and([]);
  const role = filter.role ?? null;
  const part = filter.part ?? null;
  const disputed = filter.disputed ?? null;
  return related({
    filter,
    isRestricted: role !== null || part !== null || disputed !== null,
    conditionsOf: heldTaskConditions,
    exists: (yes, where) => ({ kind: 'responsibilities', yes, role, part, disputed, where }),
  });
}

function heldTaskConditions(filter: HeldTaskFilter): Expression<HeldTaskLiteral> {
  return combined<HeldTaskFilter, HeldTaskLiteral>(filter, (own) => [
    valueCondition('id', own.id),
    textConditions('title', own.title, fold),
    documentConditions(own.document),
  ]);
}
