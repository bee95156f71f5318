/** The responsibility matrix of a document, from its tasks and the roles for them. */

import type { CellRow } from '../graph/queries/responsibilities.ts';
import type { OrganizationRow } from '../graph/queries/organizations.ts';
import type { Loaders } from './loaders/loaders.ts';

/** The matrix of a document, with or without the members of the collectives that it names. */
export interface MatrixKey {
  readonly documentId: string;
  readonly withMembers: boolean;
}

/** What one organization carries of the document; `share` is the part of all tasks that it leads, 0 to 1. */
export interface UnitLoad {
  readonly unit: string;
  readonly lead: number;
  readonly responsible: number;
  readonly supporting: number;
  readonly supervising: number;
  readonly share: number;
}

/** Cells as written, in printed order, then those of members. */
export async function loadCells(
  loaders: Loaders,
  { documentId, withMembers }: MatrixKey,
): Promise<readonly CellRow[]> {
  const cells = await loaders.cellsOfDocument.load(documentId);
  return withMembers ? [...cells, ...(await loaders.memberCellsOfDocument.load(documentId))] : cells;
}

/** Organizations in the order the cells first name them. */
export function unitsOf(cells: readonly CellRow[]): readonly OrganizationRow[] {
  return [...new Map(cells.map((cell) => [cell.unit.id, cell.unit])).values()];
}

/** What each organization carries, in the order the cells first name them. `share` is the part of `tasks` it leads, 0 to 1. */
export function loadOf(cells: readonly CellRow[], tasks: number): readonly UnitLoad[] {
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
