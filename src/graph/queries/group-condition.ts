/** Conditions on groups and communities of schools: those on organizations, and on their members. */

import type { MemberRole } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { Conjunction, TextLiteral, ValueLiteral } from './conditions.ts';
import { ORGANIZATION_LITERAL, type OrganizationLiteral } from './organization-condition.ts';

export type MemberLiteral = ValueLiteral<'id', string> | TextLiteral<'name'>;

/** There is (`yes`) or is no member in `role`, null is any, that meets `where`. */
export interface MembersLiteral {
  readonly kind: 'members';
  readonly yes: boolean;
  readonly role: MemberRole | null;
  readonly where: Conjunction<MemberLiteral>;
}

export type GroupLiteral = OrganizationLiteral | MembersLiteral;

/** The members of the group `subject`: organizations with all their names, and regions. */
const MEMBERS = fragment`
  [(subject)<-[m:MEMBER_OF]-(e:Entity) | {
    role: m.role,
    id: e.id,
    names: CASE WHEN e:Region THEN [e.nameFolded] ELSE [(e)-[:HAS_NAME]->(n:Name) | n.folded] END
  }]`;

/** Does the group `subject` meet `$where`? */
export const GROUP_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind = 'members' THEN any(member IN ${MEMBERS} WHERE
      coalesce(literal.role = member.role, true)
      AND all(demand IN literal.where WHERE any(trait IN demand WHERE trait.yes = coalesce(CASE trait.kind
        WHEN 'id' THEN member.id = trait.value
        WHEN 'name.eq' THEN trait.value IN member.names
        WHEN 'name.in' THEN any(name IN member.names WHERE name IN trait.value)
        WHEN 'name.contains' THEN any(name IN member.names WHERE name CONTAINS trait.value)
        WHEN 'name.startsWith' THEN any(name IN member.names WHERE name STARTS WITH trait.value)
      END, false))))
    ELSE ${ORGANIZATION_LITERAL}
  END, false)))`;
