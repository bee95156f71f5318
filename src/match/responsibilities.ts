/** The roles that organizations hold, over all parts of a document. */

import { groupBy } from '../group-by.ts';
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
  const byHolder = groupBy(statements.filter(isRoleStatement), ({ predicate, subjectId, objectId }) =>
    [predicate, subjectId, objectId].join('/'),
  );
  return Array.from(byHolder.values(), (group) =>
    toResponsibility(group, partsOfTask.get(group[0].subjectId) ?? []),
  );
}

function toResponsibility(
  group: readonly [RoleStatement, ...RoleStatement[]],
  spoken: readonly Part[],
): ResponsibilityFact {
  const [first] = group;
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
