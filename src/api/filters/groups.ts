/** A filter of groups as the graph takes it. */

import { fold } from '../../fold.ts';
import type { Conjunction } from '../../graph/queries/conditions.ts';
import type { GroupLiteral } from '../../graph/queries/groups.ts';
import type { GroupFilter } from '../resolvers-types.generated.ts';
import { and, not, or, toConjunction, type Expression } from './normal-form.ts';
import { isGiven, textConditions, valueCondition } from './text.ts';

/** @throws ZerenError BAD_USER_INPUT, FILTER_TOO_COMPLEX */
export function selectGroups(filter: GroupFilter | null | undefined): Conjunction<GroupLiteral> {
  return toConjunction(groupConditions(filter ?? {}));
}

function groupConditions(filter: GroupFilter): Expression<GroupLiteral> {
  return and<GroupLiteral>([
    ...(filter.and ?? []).map(groupConditions),
    ...(isGiven(filter.or) ? [or(filter.or.map(groupConditions))] : []),
    ...(isGiven(filter.not) ? [not(groupConditions(filter.not))] : []),
    textConditions('name', filter.name, fold),
    textConditions('region', filter.region, fold),
    valueCondition('mode', filter.mode),
    valueCondition('stage', filter.stage),
  ]);
}
