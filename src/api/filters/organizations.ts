/** Conditions on organizations, and on those in one role for a task. */

import { fold } from '../../fold.ts';
import type { OrganizationLiteral, RoleLiteral } from '../../graph/queries/conditions.ts';
import type { OrganizationFilter, OrganizationsFilter } from '../resolvers-types.generated.ts';
import { and, literal, not, or, toConjunction, type Expression } from './normal-form.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';

export function roleConditions(
  kind: RoleLiteral['kind'],
  filter: OrganizationsFilter | null | undefined,
): Expression<RoleLiteral> {
  if (!isGiven(filter)) return and([]);
  const { isMissing, some, none, every } = filter;
  const part = filter.part ?? null;
  const disputed = filter.disputed ?? null;
  const exists = (yes: boolean, where: Expression<OrganizationLiteral>): Expression<RoleLiteral> =>
    literal({ kind, yes, part, disputed, where: toConjunction(where) });

  const conditions: Expression<RoleLiteral>[] = [];
  if (isGiven(isMissing)) conditions.push(exists(!isMissing, and([])));
  if (isGiven(some)) conditions.push(exists(true, organizationConditions(some)));
  if (isGiven(none)) conditions.push(exists(false, organizationConditions(none)));
  if (isGiven(every)) conditions.push(exists(false, not(organizationConditions(every))));
  if (conditions.length === 0 && (part !== null || disputed !== null)) conditions.push(exists(true, and([])));
  return and(conditions);
}

function organizationConditions(filter: OrganizationFilter): Expression<OrganizationLiteral> {
  return and<OrganizationLiteral>([
    ...(filter.and ?? []).map(organizationConditions),
    ...(isGiven(filter.or) ? [or(filter.or.map(organizationConditions))] : []),
    ...(isGiven(filter.not) ? [not(organizationConditions(filter.not))] : []),
    textConditions('name', filter.name, fold),
    textConditions('region', filter.region, fold),
    valueCondition('kind', filter.kind),
  ]);
}
