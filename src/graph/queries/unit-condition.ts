/** Conditions on units: those on organizations, and on the tasks that they hold a role for. */

import type { Part, Role } from '../../model/enums.ts';
import { fragment } from '../cypher.ts';
import type { Conjunction, TextLiteral, ValueLiteral } from './conditions.ts';
import { DOCUMENT_OF_LITERAL, type DocumentLiteral } from './document-condition.ts';
import { ORGANIZATION_LITERAL, type OrganizationLiteral } from './organization-condition.ts';

export type HeldTaskLiteral = ValueLiteral<'id', string> | TextLiteral<'title'> | DocumentLiteral;

/**
 * There is (`yes`) or is no task that meets `where` for which the unit itself holds `role`, by an edge of `part` and
 * `disputed`; null is any.
 */
export interface HeldTasksLiteral {
  readonly kind: 'responsibilities';
  readonly yes: boolean;
  readonly role: Role | null;
  readonly part: Part | null;
  readonly disputed: boolean | null;
  readonly where: Conjunction<HeldTaskLiteral>;
}

export type UnitLiteral = OrganizationLiteral | HeldTasksLiteral;

/** The roles of the unit `subject` for tasks. */
const HELD_TASKS = fragment`
  [(subject)-[r:LEADS|RESPONSIBLE_FOR|SUPPORTS|SUPERVISES]->(t:Task) | {
    role: CASE type(r)
      WHEN 'LEADS' THEN 'LEAD'
      WHEN 'RESPONSIBLE_FOR' THEN 'RESPONSIBLE'
      WHEN 'SUPPORTS' THEN 'SUPPORT'
      WHEN 'SUPERVISES' THEN 'SUPERVISE'
    END,
    parts: r.parts,
    disputed: r.disputed,
    task: t
  }]`;

/** Does the unit `subject` meet `$where`? */
export const UNIT_CONDITION = fragment`
  all(clause IN $where WHERE any(literal IN clause WHERE literal.yes = coalesce(CASE
    WHEN literal.kind = 'responsibilities' THEN any(edge IN ${HELD_TASKS} WHERE
      coalesce(literal.role = edge.role, true)
      AND coalesce(literal.part IN edge.parts, true)
      AND coalesce(literal.disputed = edge.disputed, true)
      AND any(subject IN [edge.task] WHERE all(demand IN literal.where WHERE any(literal IN demand WHERE
        literal.yes = coalesce(CASE
          WHEN literal.kind STARTS WITH 'document.' THEN ${DOCUMENT_OF_LITERAL}
          ELSE CASE literal.kind
            WHEN 'id' THEN subject.id = literal.value
            WHEN 'title.eq' THEN subject.titleFolded = literal.value
            WHEN 'title.in' THEN subject.titleFolded IN literal.value
            WHEN 'title.contains' THEN subject.titleFolded CONTAINS literal.value
            WHEN 'title.startsWith' THEN subject.titleFolded STARTS WITH literal.value
          END
        END, false)))))
    ELSE ${ORGANIZATION_LITERAL}
  END, false)))`;
