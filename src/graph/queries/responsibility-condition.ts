/** Conditions on roles of organizations for tasks: of the edge `held` from `holder` to `subject`. */

import type { Part, Role } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { Conjunction, ValueLiteral } from './conditions.ts';
import { ROLE_HOLDER, type OrganizationLiteral } from './organization-condition.ts';
import { ROLE } from './responsibilities.ts';
import { ROLE_EDGES, taskLiteral, type TaskLiteral } from './task-condition.ts';

/** The organization that holds the role meets (`yes`) `where`, or does not. */
export interface HolderLiteral {
  readonly kind: 'organization';
  readonly yes: boolean;
  readonly where: Conjunction<OrganizationLiteral>;
}

/** What is demanded of the task is demanded of the role: it is for one task. */
export type ResponsibilityLiteral =
  | ValueLiteral<'role', readonly Role[]>
  | ValueLiteral<'part', Part>
  | ValueLiteral<'disputed', boolean>
  | HolderLiteral
  | TaskLiteral;

/** The role of `held`. */
export const HELD_ROLE = fragment`head([r IN [held] | ${ROLE}])`;

/** Who holds this role, or the roles for the task: in one list, since the planner takes long over each condition on bodies. */
const EDGES = fragment`
  CASE WHEN literal.kind = 'organization' THEN [o IN [holder] | {literal: 'organization', ${ROLE_HOLDER}}]
    ELSE ${ROLE_EDGES} END`;

/** Does the edge meet `$where`? */
export const RESPONSIBILITY_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE literal.kind
    WHEN 'role' THEN ${HELD_ROLE} IN literal.value
    WHEN 'part' THEN literal.value IN held.parts
    WHEN 'disputed' THEN held.disputed = literal.value
    ELSE ${taskLiteral(EDGES)}
  END, false)))`;
