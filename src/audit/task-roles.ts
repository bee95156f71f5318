/** Who holds which role for a task, by the part of the document that says so. */

import { groupBy } from '../group-by.ts';
import { ROLES, type Part, type Role } from '../model/enums.ts';
import type { DocumentFacts, StatementFact } from '../model/facts.ts';
import { ROLE_WORDS } from './role-words.ts';

export interface RoleStatement extends StatementFact {
  readonly predicate: Role;
  readonly objectId: string;
}

export function isRoleStatement(statement: StatementFact): statement is RoleStatement {
  return ROLES.some((role) => role === statement.predicate) && statement.objectId !== null;
}

/** Statements of roles by the task (or programme, document) they are about, in printed order. */
export function rolesBySubject(
  facts: DocumentFacts,
): ReadonlyMap<string, readonly [RoleStatement, ...RoleStatement[]]> {
  return groupBy(facts.statements.filter(isRoleStatement), ({ subjectId }) => subjectId);
}

/** Those of one part, or all: 牵头:区教委;责任:区财政局、团区委. Null where there are none. */
export function describeRoles(statements: readonly RoleStatement[], part?: Part): string | null {
  const ofPart = statements.filter((each) => part === undefined || each.part === part);
  const lists = ROLES.flatMap((role) => {
    const units = unitsIn(ofPart.filter(({ predicate }) => predicate === role));
    return units.length === 0 ? [] : [`${ROLE_WORDS[role].zh}:${units.join('、')}`];
  });
  return lists.length === 0 ? null : lists.join(';');
}

/** Units as printed, each once. */
function unitsIn(statements: readonly RoleStatement[]): readonly string[] {
  const printed = new Map<string, string>();
  for (const statement of statements)
    if (!printed.has(statement.objectId)) printed.set(statement.objectId, printedName(statement));
  return [...printed.values()];
}

/** A name as the document prints it, without line breaks and gaps. */
export function printedName({ asWritten }: Pick<StatementFact, 'asWritten'>): string {
  return asWritten.replace(/\s+/gu, '');
}

/** Who has the role in that part. */
export function unitsOf(statements: readonly RoleStatement[], role: Role, part: Part): ReadonlySet<string> {
  const ofRole = statements.filter((each) => each.predicate === role && each.part === part);
  return new Set(ofRole.map(({ objectId }) => objectId));
}

/** The ids, each once. */
export function idsOf(statements: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(statements.map(({ id }) => id))];
}
