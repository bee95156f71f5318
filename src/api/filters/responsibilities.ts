/** A filter of the roles that organizations hold for tasks, as the graph takes it. */

import type { OrganizationLiteral } from '../../graph/queries/organization-condition.ts';
import type { HolderLiteral, ResponsibilityLiteral } from '../../graph/queries/responsibility-condition.ts';
import type { ResponsibilityAnchor } from '../../graph/queries/responsibility-pages.ts';
import type { ResponsibilityFilter } from '../resolvers-types.generated.ts';
import { combined } from './combined.ts';
import { mapped, toConjunction } from './normal-form.ts';
import { organizationConditions } from './organizations.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { taskConditions } from './tasks.ts';
import { valueCondition } from './text.ts';

const ANCHOR_BY_KIND: Partial<Readonly<Record<ResponsibilityLiteral['kind'], ResponsibilityAnchor>>> = {
  id: 'taskId',
  'document.id': 'documentId',
  'document.number.eq': 'documentNumber',
};

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectResponsibilities(
  filter: ResponsibilityFilter | null | undefined,
): Selection<ResponsibilityLiteral, ResponsibilityAnchor> {
  const where = toConjunction(
    combined<ResponsibilityFilter, ResponsibilityLiteral>(filter ?? {}, (own) => [
      valueCondition('role', own.role),
      valueCondition('part', own.part),
      valueCondition('disputed', own.disputed),
      mapped(organizationConditions(own.organization ?? {}), toHolderLiteral),
      taskConditions(own.task ?? {}),
    ]),
  );
  const anchors = demandsOf(where).flatMap(anchorsOf);
  return {
    where,
    anchor: chooseAnchor(anchors, [
      'taskId',
      'organizationId',
      'organizationName',
      'documentId',
      'documentNumber',
      'none',
    ]),
  };
}

function toHolderLiteral(literal: OrganizationLiteral): HolderLiteral {
  return { kind: 'organization', yes: true, where: [[literal]] };
}

function anchorsOf(demand: ResponsibilityLiteral): readonly Anchor<ResponsibilityAnchor>[] {
  if (demand.kind === 'organization') {
    return demandsOf(demand.where).flatMap(({ kind, value }): readonly Anchor<ResponsibilityAnchor>[] => {
      if (typeof value !== 'string') return [];
      if (kind === 'id') return [{ by: 'organizationId', value }];
      return kind === 'name.eq' ? [{ by: 'organizationName', value }] : [];
    });
  }
  const by = ANCHOR_BY_KIND[demand.kind];
  return by === undefined || !('value' in demand) || typeof demand.value !== 'string'
    ? []
    : [{ by, value: demand.value }];
}
