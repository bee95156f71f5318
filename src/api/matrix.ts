/** The responsibility matrix of a document, from its tasks and the roles for them. */

import type { CellRow } from '../graph/queries/responsibilities.ts';
import type { OrganizationRow } from '../graph/queries/organizations.ts';
import type { Load } from './resolvers-types.generated.ts';

/** Organizations in the order the cells first name them. */
export function unitsOf(cells: readonly CellRow[]): readonly OrganizationRow[] {
  return [...new Map(cells.map((cell) => [cell.unit.id, cell.unit])).values()];
}

/** What each organization carries, in the order the cells first name them. `share` is the part of `tasks` it leads, 0 to 1. */
export function loadOf(cells: readonly CellRow[], tasks: number): readonly Load[] {
  return unitsOf(cells).map(({ id }) => {
    const held = cells.filter((cell) => cell.unit.id === id);
    const countOf = (role: CellRow['role']): number => held.filter((cell) => cell.role === role).length;
    const lead = countOf('LEAD');
    return {
      unit: id,
      lead,
      responsible: countOf('RESPONSIBLE'),
      supporting: countOf('SUPPORT'),
      supervising: countOf('SUPERVISE'),
      share: tasks === 0 ? 0 : lead / tasks,
    };
  });
}
