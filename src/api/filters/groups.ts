/** A filter of groups as the graph takes it. */

import { fold } from '../../fold.ts';
import type { GroupLiteral, MemberLiteral, MembersLiteral } from '../../graph/queries/group-condition.ts';
import type { GroupAnchor } from '../../graph/queries/group-pages.ts';
import type { GroupFilter, MemberFilter, MembersFilter } from '../resolvers-types.generated.ts';
import { combined, related } from './combined.ts';
import { and, toConjunction, type Expression } from './normal-form.ts';
import { organizationAnchorsOf, organizationConditions } from './organizations.ts';
import { chooseAnchor, demandsOf, type Anchor, type Selection } from './selection.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';
import { chooseWords } from './words.ts';

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectGroups(filter: GroupFilter | null | undefined): Selection<GroupLiteral, GroupAnchor> {
  const where = toConjunction(
    combined<GroupFilter, GroupLiteral>(
      filter ?? {},
      ({ id, name, region, within, mode, stage, members }) => [
        organizationConditions({ id, name, region, within, mode, stage }),
        membersConditions(members),
      ],
    ),
  );
  const demands = demandsOf(where);
  const anchors = demands.flatMap(anchorsOf);
  return {
    where,
    anchor: chooseAnchor(anchors, ['id', 'name', 'memberId', 'member', 'region', 'within', 'none']),
    words: chooseWords(demands, { name: { tokens: 'nameTokens', kinds: ['grp'] } }),
  };
}

function membersConditions(filter: MembersFilter | null | undefined): Expression<MembersLiteral> {
  if (!isGiven(filter)) return and([]);
  const role = filter.role ?? null;
  return related({
    filter,
    isRestricted: role !== null,
    conditionsOf: memberConditions,
    exists: (yes, where) => ({ kind: 'members', yes, role, where }),
  });
}

function memberConditions(filter: MemberFilter): Expression<MemberLiteral> {
  return combined<MemberFilter, MemberLiteral>(filter, (own) => [
    valueCondition('id', own.id),
    textConditions('name', own.name, fold),
  ]);
}

function anchorsOf(demand: GroupLiteral): readonly Anchor<GroupAnchor>[] {
  if (!('where' in demand)) return organizationAnchorsOf(demand);
  return demandsOf(demand.where).flatMap(({ kind, value }): readonly Anchor<GroupAnchor>[] => {
    if (typeof value !== 'string') return [];
    if (kind === 'id') return [{ by: 'memberId', value }];
    return kind === 'name.eq' ? [{ by: 'member', value }] : [];
  });
}
