/** The roles that organizations hold, over all parts of a document. */

import { ROLES, type Part, type Role } from '../model/enums.ts';
import type { ResponsibilityFact, StatementFact, TaskFact } from '../model/facts.ts';

interface RoleStatement extends StatementFact {
  readonly predicate: Role;
  readonly objectId: string;
}

/**
 * One fact for each organization, role and subject, in the order of the statements. `position` is the printed place in
 * the first part that names it; `parts` are in the order BODY, ANNEX, PROSE of the statements.
 */
export function responsibilityFacts(
  statements: readonly StatementFact[],
  tasks: readonly TaskFact[],
): readonly ResponsibilityFact[] {
  const partsOfTask = new Map(tasks.map((task) => [task.id, task.texts.map((text) => text.part)]));
  const byHolder = new Map<string, RoleStatement[]>();
  for (const statement of statements.filter(isRoleStatement)) {
    const key = [statement.predicate, statement.subjectId, statement.objectId].join('/');
    const group = byHolder.get(key);
    if (group === undefined) byHolder.set(key, [statement]);
    else group.push(statement);
  }
  return [...byHolder.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [toResponsibility(first, group, partsOfTask.get(first.subjectId) ?? [])];
  });
}

function toResponsibility(
  first: RoleStatement,
  group: readonly RoleStatement[],
  spoken: readonly Part[],
): ResponsibilityFact {
  const parts = [...new Set(group.map((statement) => statement.part))];
  return {
    role: first.predicate,
    organizationId: first.objectId,
    subjectId: first.subjectId,
    parts,
    disputed: spoken.some((part) => !parts.includes(part)),
    position: first.position,
    statementIds: group.map((statement) => statement.id),
  };
}

function isRoleStatement(statement: StatementFact): statement is RoleStatement {
  return ROLES.some((role) => role === statement.predicate) && statement.objectId !== null;
}
