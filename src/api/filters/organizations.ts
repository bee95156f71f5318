/** Conditions on organizations, and on those in one role for a task. */

import { fold } from '../../fold.ts';
import type { OrganizationLiteral } from '../../graph/queries/organization-condition.ts';
import type { OrganizationAnchor } from '../../graph/queries/organization-pages.ts';
import type { RoleLiteral } from '../../graph/queries/task-condition.ts';
import type { OrganizationFilter, OrganizationsFilter } from '../resolvers-types.generated.ts';
import { combined, related } from './combined.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';
import { chooseWords } from './words.ts';

const ANCHOR_BY_KIND: Partial<Readonly<Record<OrganizationLiteral['kind'], OrganizationAnchor>>> = {
  id: 'id',
  'name.eq': 'name',
  'region.eq': 'region',
  'within.eq': 'within',
};

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectOrganizations(
  filter: OrganizationFilter | null | undefined,
): Selection<OrganizationLiteral, OrganizationAnchor> {
  const where = toConjunction(organizationConditions(filter ?? {}));
  const demands = demandsOf(where);
  const anchors = demands.flatMap(organizationAnchorsOf);
  return {
    where,
    anchor: chooseAnchor(anchors, ['id', 'name', 'region', 'within', 'none']),
    words: chooseWords(demands, { name: { tokens: 'nameTokens', kinds: ['unt', 'sch', 'grp', 'all'] } }),
  };
}

/** Where a demand leads to. */
export function organizationAnchorsOf({
  kind,
  value,
}: OrganizationLiteral): readonly Anchor<OrganizationAnchor>[] {
  const by = ANCHOR_BY_KIND[kind];
  return by === undefined || typeof value !== 'string' ? [] : [{ by, value }];
}

export function roleConditions(
  kind: RoleLiteral['kind'],
  filter: OrganizationsFilter | null | undefined,
): Expression<RoleLiteral> {
  if (!isGiven(filter)) return and([]);
  const part = filter.part ?? null;
  const disputed = filter.disputed ?? null;
  return related({
    filter,
    isRestricted: part !== null || disputed !== null,
    conditionsOf: organizationConditions,
    exists: (yes, where) => ({ kind, yes, part, disputed, where }),
  });
}

/** What a filter demands of an organization itself. */
export function organizationConditions(filter: OrganizationFilter): Expression<OrganizationLiteral> {
  return combined<OrganizationFilter, OrganizationLiteral>(filter, (own) => [
    ...organizationTraits(own),
    valueCondition('type', own.type),
    valueCondition('stage', own.stage),
    valueCondition('mode', own.mode),
  ]);
}

/** What is asked of units and of all organizations alike. */
export function organizationTraits(
  filter: Pick<OrganizationFilter, 'id' | 'name' | 'region' | 'within' | 'kind' | 'level' | 'function'>,
): readonly Expression<OrganizationLiteral>[] {
  return [
    valueCondition('id', filter.id),
    textConditions('name', filter.name, fold),
    textConditions('region', filter.region, fold),
    textConditions('within', filter.within, fold),
    valueCondition('kind', filter.kind),
    valueCondition('level', filter.level),
    textConditions('function', filter.function, (text) => text),
  ];
}
