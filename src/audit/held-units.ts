/** Units that hold roles, each with all that the document says of that. */

import { groupBy } from '../group-by.ts';
import type { DocumentFacts, UnitFact } from '../model/facts.ts';
import { isRoleStatement, printedName, type RoleStatement } from './task-roles.ts';

export interface HeldUnit {
  readonly unit: UnitFact;
  /** In printed order. */
  readonly roles: readonly [RoleStatement, ...RoleStatement[]];
  /** As the document prints it first. */
  readonly name: string;
}

/** In the order in which the facts list organizations. Schools and groups are none. */
export function heldUnits({ organizations, statements }: DocumentFacts): readonly HeldUnit[] {
  const held = groupBy(statements.filter(isRoleStatement), ({ objectId }) => objectId);
  return organizations.flatMap((unit): readonly HeldUnit[] => {
    const roles = held.get(unit.id);
    return unit.type === 'UNIT' && roles !== undefined ? [{ unit, roles, name: printedName(roles[0]) }] : [];
  });
}

/** Ids of collectives: 各镇街, 相关部门. */
export function collectiveIds({ organizations }: DocumentFacts): ReadonlySet<string> {
  return new Set(
    organizations.flatMap((each) => (each.type === 'UNIT' && each.kind === 'COLLECTIVE' ? [each.id] : [])),
  );
}
