/** What clients name by its id. */

import { ZerenError } from '../errors.ts';
import type { OrganizationRow, UnitRow } from '../graph/queries/organizations.ts';
import type { Loaders } from './loaders/loaders.ts';
import { findEntity, type EntityRow } from './node.ts';

/** @throws ZerenError BAD_ID where the graph has no such entity */
export async function entityById(loaders: Loaders, name: string, id: string): Promise<EntityRow> {
  const row = await findEntity(loaders, id);
  if (row === null) throw badId(name, 'an entity', id);
  return row;
}

/** @throws ZerenError BAD_ID where the graph has no such organization */
export async function organizationById(loaders: Loaders, name: string, id: string): Promise<OrganizationRow> {
  const row = await findEntity(loaders, id);
  const isOrganization =
    row?.type === 'Unit' ||
    row?.type === 'School' ||
    row?.type === 'EducationGroup' ||
    row?.type === 'Alliance';
  if (!isOrganization) throw badId(name, 'an organization', id);
  return row;
}

/** @throws Error where a link leads to no unit: a fault of ours */
export async function getUnit(loaders: Loaders, id: string): Promise<UnitRow> {
  const row = await findEntity(loaders, id);
  if (row?.type !== 'Unit') throw new Error(`expected a unit at the end of a link, got none for ${id}`);
  return row;
}

function badId(name: string, expected: string, got: string): ZerenError {
  return new ZerenError(
    'BAD_ID',
    `${name}: expected the id of ${expected}, got ${JSON.stringify(got.slice(0, 100))}`,
  );
}
