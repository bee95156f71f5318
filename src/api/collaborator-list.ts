/** Connections of the organizations that work with another. */

import type { CollaborationKey, CollaboratorRow } from '../graph/queries/collaborations.ts';
import { ROLES, type Role } from '../model/enums.ts';
import { toConnection, toPageRequest, type Connection, type PageArguments } from './connections.ts';
import { organizationById } from './entity-by-id.ts';
import type { Loaders } from './loaders/loaders.ts';
import { sharedTaskConnection, type SharedTaskList } from './shared-task-list.ts';

/** `key` says between which two, and in which roles and year. */
export type CollaboratorItem = CollaboratorRow & {
  readonly cursor: string;
  readonly key: CollaborationKey;
};
export type CollaboratorList = Connection<CollaboratorItem>;

interface CollaboratorArguments extends PageArguments {
  readonly role?: Role | null | undefined;
  readonly otherRole?: Role | null | undefined;
  readonly year?: number | null | undefined;
}

/**
 * Those that work with the organization `id`.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function collaboratorConnection(
  loaders: Loaders,
  id: string,
  args: CollaboratorArguments,
): CollaboratorList {
  const request = toPageRequest(args, 'collaborators');
  const key = {
    id,
    role: args.role ?? null,
    otherRole: args.otherRole ?? null,
    year: args.year ?? null,
  };
  return toConnection(
    request,
    {
      load: () => loaders.collaboratorPage.load({ ...key, after: request.after, first: request.first }),
      count: async () => (await loaders.collaboratorCount.load(key))[0] ?? 0,
    },
    (row, cursor) => ({ ...row, cursor, key: { ...key, otherId: row.node.id } }),
  );
}

/**
 * The same for an organization that the client names.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, BAD_ID
 */
export async function findCollaborators(
  loaders: Loaders,
  args: CollaboratorArguments & { readonly unit: string },
): Promise<CollaboratorList> {
  const { id } = await organizationById(loaders, 'unit', args.unit);
  return collaboratorConnection(loaders, id, args);
}

/**
 * What two work on together.
 * @throws ZerenError BAD_USER_INPUT, BAD_CURSOR
 */
export function collaborationTaskConnection(
  loaders: Loaders,
  { id, otherId, role, otherRole, year }: CollaborationKey,
  args: PageArguments,
): SharedTaskList {
  const holders = [
    { id, roles: role === null ? ROLES : [role] },
    { id: otherId, roles: otherRole === null ? ROLES : [otherRole] },
  ];
  return sharedTaskConnection(loaders, { holders, least: holders.length, year, withMembers: false }, args);
}
